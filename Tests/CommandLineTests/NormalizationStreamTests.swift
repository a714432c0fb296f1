// Unicode's test of normalization through the pipe: whatever pieces the text comes in, the result is the same.
import Foundation
import Testing

@Suite struct NormalizationStreamTests {
  /// A form, and the column of the test file that columns 1 to 3, and 4 and 5, become in it.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let canonical: Int
    let compatible: Int
    var testDescription: String { name }

    static let all = [
      Form(name: "nfc", canonical: 1, compatible: 3), Form(name: "nfd", canonical: 2, compatible: 4),
      Form(name: "nfkc", canonical: 3, compatible: 3), Form(name: "nfkd", canonical: 4, compatible: 4),
    ]
  }

  /// The five columns of every line of NormalizationTest.txt.
  private static let cases: [[String]] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../TextNormalizationTests/Resources/NormalizationTest.txt").path
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard line.first?.isHexDigit == true else { return nil }
      let columns = line.split(separator: ";").prefix(5).map { column in
        var scalars = String.UnicodeScalarView()
        for code in column.split(separator: " ") {
          if let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) { scalars.append(scalar) }
        }
        return String(scalars)
      }
      return columns.count == 5 ? columns : nil
    }
  }()

  private static func expected(_ columns: [String], _ form: Form) -> [String] {
    columns.indices.map { columns[$0 < 3 ? form.canonical : form.compatible] }
  }

  private static func output(_ input: [UInt8], inPiecesOf size: Int, _ form: Form, _ more: [String] = [])
    throws
    -> Outcome
  {
    let arguments = [
      "pipe", "--stage", "normalize", "--set", "preset=none", "--set", "unicodeForm=\(form.name)",
    ]
    let child = try ChildProcess(
      WinnowBinary.path(), arguments + more, in: FileManager.default.temporaryDirectory.path, input: .open)
    try child.send(input, inPiecesOf: size)
    child.closeInput()
    return try child.wait()
  }

  static let sizes = [1, 2, 3, 7, 1 << 16]

  @Test("one document, in pieces of any size, in all four forms", arguments: Form.all, sizes)
  func document(form: Form, size: Int) throws {
    #expect(Self.cases.count > 18_000)
    let input = Self.cases.flatMap { $0 }.joined(separator: "\n")
    let outcome = try Self.output(Array(input.utf8), inPiecesOf: size, form)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let wanted = Self.cases.flatMap { Self.expected($0, form) }.joined(separator: "\n")
    // Bytes: to Swift, strings are equal whatever their form.
    #expect(outcome.output == Array(wanted.utf8))
  }

  @Test("a document a line, in pieces of any size", arguments: zip(Form.all + [Form.all[0]], sizes))
  func lines(form: Form, size: Int) throws {
    func line(_ columns: [String]) -> String {
      // By scalars: a quotation mark with an accent is one character.
      let texts = columns.map { column in
        var escaped = String.UnicodeScalarView()
        for scalar in column.unicodeScalars {
          if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
          escaped.append(scalar)
        }
        return String(escaped)
      }
      return #"{"text":"\#(texts.joined(separator: #"\n"#))"}"# + "\n"
    }
    let input = Self.cases.map(line).joined()
    let outcome = try Self.output(Array(input.utf8), inPiecesOf: size, form, ["--jsonl"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let wanted = Self.cases.map { line(Self.expected($0, form)) }.joined()
    #expect(outcome.output == Array(wanted.utf8))
  }
}
