// What the state remembers of a document: what it was, what came of it.
import TextCore

/// What a file was when it was looked at.
struct FileIdentity: Sendable, Equatable {
  /// In bytes.
  var size: Int
  /// When its content was last modified, in nanoseconds since 1970.
  var modified: Int64
  /// When its content or attributes last changed, in nanoseconds since 1970.
  var changed: Int64
  /// Of all its bytes.
  var content: Fingerprint
}

/// The file that a document left in the output directory.
struct StoredOutput: Sendable, Equatable {
  /// Below the output directory.
  var path: RelativePath
  var identity: FileIdentity
}

/// What the state remembers of a document.
struct StoredDocument: Sendable, Equatable {
  /// Below the input directory.
  var path: RelativePath
  var input: FileIdentity
  /// Of all that the result depends on beside the input: stages, their options, the version of the algorithms.
  var configuration: Fingerprint
  /// `nil` when it left none.
  var output: StoredOutput?
  /// What came of it, in a form that the state does not look into.
  var trace: [UInt8]
}
