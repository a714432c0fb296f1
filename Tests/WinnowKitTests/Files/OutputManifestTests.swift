// The list of winnow's outputs: what it says, also where its writing was cut short.
import Testing

@testable import WinnowKit

@Suite("output manifest")
struct OutputManifestTests {
  private static let header = "winnow manifest 1\n"

  /// What is read from a manifest of these bytes.
  private func read(_ bytes: [UInt8]?) throws -> [RelativePath] {
    let directory = try TemporaryDirectory()
    if let bytes { try directory.write(bytes, to: OutputManifest.name) }
    return try OutputManifest.read(in: FileDescriptor.directory(directory.path)).paths
  }

  @Test("paths of any bytes are read back, in one sorted and repeatable text")
  func roundTrip() throws {
    let paths = [Array("b/a\n.txt".utf8), Array("b".utf8), [0xFF, 0x0A], Array("é".utf8)].map {
      RelativePath($0)
    }
    let bytes = OutputManifest.encode(paths)
    #expect(bytes == OutputManifest.encode(paths.reversed()))
    #expect(bytes == Array(Self.header.utf8) + Array("b\0b/a\n.txt\0é\0".utf8) + [0xFF, 0x0A, 0x00])
    #expect(try read(bytes) == paths.sorted())
  }

  @Test("claims may be added behind a manifest")
  func claims() throws {
    var bytes = OutputManifest.encode([RelativePath("a")])
    for path in ["b", "c/d"] { OutputManifest.appendClaim(of: RelativePath(path), to: &bytes) }
    #expect(try read(bytes) == ["a", "b", "c/d"].map { RelativePath($0) })
  }

  @Test("a manifest cut anywhere names the paths that stand in it whole, and no other")
  func tornTail() throws {
    let header = Array(Self.header.utf8)
    let whole = OutputManifest.encode(["ab", "c/d"].map { RelativePath($0) })
    for length in 0...whole.count {
      let expected = length < header.count + 3 ? [] : length < whole.count ? ["ab"] : ["ab", "c/d"]
      #expect(try read(Array(whole[..<length])) == expected.map { RelativePath($0) }, "\(length) bytes")
    }
  }

  @Test("there is none before the first run")
  func absent() throws { #expect(try read(nil).isEmpty) }

  @Test(
    "a file that is no manifest is refused",
    arguments: ["notes of mine\n", "winnow manifest 2\na\0", "a\0b\0", "\0", "winnow manifest 1\r\na\0"])
  func foreign(_ text: String) {
    #expect(throws: OutputManifest.Unreadable.self) { try read(Array(text.utf8)) }
  }

  @Test(
    "a manifest that names a place outside the output directory is refused",
    arguments: ["/etc/x", "../x", "a/../../x", "a/..", "..", ""])
  func outside(_ path: String) {
    #expect(throws: OutputManifest.Unreadable.self) { try read(Array("\(Self.header)a\0\(path)\0".utf8)) }
  }
}
