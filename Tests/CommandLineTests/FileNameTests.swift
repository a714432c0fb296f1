// Names of files that programs tend to stumble over.
import Testing

@Suite struct FileNameTests {
  static let names = [
    "new\nline.txt", "tab\t.txt", "quote\"'.txt", "-n.txt", "--help.txt", " leading and trailing .txt",
    "back\\slash.txt",
    "$HOME `id`;*.txt", "percent%20%s.txt", ".hidden.txt", "Ünïcödé-雨-😀.txt", "a.txt.txt", "..txt",
    String(repeating: "n", count: 251) + ".txt", "bell\u{7}\u{1B}[31m.txt",
  ]

  @Test("a file of any name is read and written under that name", arguments: names)
  func nameIsKept(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("Text of a file.\n", to: "input/" + name)
    let outcome = try workspace.winnow("run", "--report", "report.json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.tree().texts == [name: "Text of a file.\n"])
    #expect(try JSONValue(workspace.read("report.json")).text("documents.0.outcome") == "written")
  }

  @Test("a name that is not UTF-8 is kept byte for byte, and different ones look different in the report")
  func invalidUTF8() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    let names: [[UInt8]] = [[0x66, 0xFF], [0x66, 0xFE], [0x66, 0xC3]].map { $0 + Array(".txt".utf8) }
    try workspace.write("first", to: "input/placeholder.txt")
    for name in names { try workspace.write(Array("Text.\n".utf8), toBytes: Array("input/".utf8) + name) }
    #expect(try workspace.winnow("run", "--report", "report.json").status == 0)
    #expect(try workspace.tree().names == ["f\\xc3.txt", "f\\xfe.txt", "f\\xff.txt", "placeholder.txt"])
    let report = try JSONValue(workspace.read("report.json"))
    let shown = Set((0..<4).compactMap { report.text("documents.\($0).document") })
    #expect(shown == ["f\\xc3.txt", "f\\xfe.txt", "f\\xff.txt", "placeholder.txt"])
    // A second run knows its own outputs again.
    #expect(try workspace.winnow("run").status == 0)
  }

  @Test("a name with control characters cannot write to the terminal through a message")
  func messagesAreOneLine() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], to: "input/evil\u{1B}[2J\n.txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("evil\\x1b[2J\\x0a.txt"))
  }

  @Test("a page whose output name would be too long fails alone, with the reason")
  func nameTooLongForOutput() throws {
    let workspace = try Workspace()
    try workspace.configure("strip-html")
    let stem = String(repeating: "n", count: 251)
    try workspace.write("<p>A page.</p>", to: "input/\(stem).htm")
    try workspace.write("Text.\n", to: "input/\(stem).txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("\(stem).htm") && outcome.errors.contains("shorten"))
    #expect(try workspace.tree().names == ["\(stem).txt"])
  }

  @Test("directories nest as deep as paths go")
  func deepDirectories() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    let path = String(repeating: "d/", count: 400) + "a.txt"
    try workspace.write("Deep.\n", to: "input/" + path)
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == [path: "Deep.\n"])
  }
}
