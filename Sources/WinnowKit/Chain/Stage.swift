// What a stage is: one step of the chain that every document walks.

/// One step of the chain. Its options, summary and examples are declared once; help, JSON Schema, docs and
/// tests all derive from them.
public protocol Stage: Sendable {
  /// Verb and object in kebab-case, as `pipeline.json` names the stage.
  static var name: String { get }
  /// One sentence that says what the stage does.
  static var summary: String { get }
  /// At least one; shown in the docs, run as tests.
  static var examples: [StageExample] { get }
  /// The stages behind which this one makes no sense, each with the reason.
  static var refusesToFollow: [String: String] { get }
  /// Whether the stage turns HTML into plain text, so that outputs are named `.txt`.
  static var removesHTML: Bool { get }

  /// Reads the stage's options; faults are collected by the reader.
  init(_ options: inout OptionReader)

  /// The stage, ready to run as number `index` of a chain. `DocumentStage` and `OrderedStage` provide it.
  func runnable(index: Int) -> RunnableStage
}

extension Stage {
  /// Most stages may stand anywhere.
  public static var refusesToFollow: [String: String] { [:] }
  /// Most stages leave mark-up alone.
  public static var removesHTML: Bool { false }
}

/// A stage that depends on nothing but the document: it runs on any thread, in any order.
public protocol DocumentStage: Stage {
  /// Edits the document, or judges it.
  ///
  /// - Throws: an error whose description names what could not be read and the fix; the document then fails,
  ///   the run goes on.
  func process(_ document: inout Document) throws -> Verdict
}

/// A stage that depends on earlier documents.
///
/// The heavy half (`signature`, `apply`) is pure and runs in parallel; the serial half (`decide`) is a few table
/// look-ups, called for one document after another in document order. Signatures are stored: of a document that did not
/// change, the next run decides by its signature and reads nothing.
public protocol OrderedStage: Stage {
  /// What `decide` needs to know of a document, such as one fingerprint per paragraph.
  associatedtype Signature: BinaryStorable
  /// What is remembered of earlier documents, such as a fingerprint table.
  associatedtype Memory: Sendable

  /// The memory before the first document.
  func makeMemory() -> Memory
  /// Pure and parallel. May settle how the document is divided, never its text.
  func signature(of document: inout Document) throws -> Signature
  /// Serial, in document order.
  func decide(_ signature: Signature, document number: UInt32, _ memory: inout Memory) -> Judgement
  /// Remembers what is left of a document that cannot be decided on any more: it is gone, its output stays. Serial,
  /// before the first document.
  func remember(
    _ signature: Signature, without effect: Effect, document number: UInt32, _ memory: inout Memory)
  /// Pure and parallel. Does what `decide` said.
  func apply(_ judgement: Judgement, to document: inout Document) -> Verdict
}

/// What a stage wants to become of a document.
public enum Verdict: Sendable, Equatable {
  /// The document goes on to the next stage.
  case keep
  /// The document ends here and leaves no output.
  case drop(DropReason)
}
