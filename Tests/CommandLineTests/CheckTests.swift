// winnow check: what it finds, how it ends, and what it writes.
import Foundation
import Testing

@Suite struct CheckTests {
  /// Two clean documents.
  private func corpus() throws -> Workspace {
    let workspace = try Workspace(in: temporaryRoot)
    let text =
      "The tide comes in twice a day, and goes out again as often as that.\n\nNobody has seen it stop.\n"
    try workspace.write(text, to: "texts/a.txt")
    try workspace.write(
      "<!DOCTYPE html><title>Piers</title><p>The pier is closed in strong wind, to all but the crew of the boat.",
      to: "texts/b/pier.html")
    return workspace
  }

  @Test("a clean directory needs no configuration, and ends in 0")
  func clean() throws {
    let workspace = try corpus()
    let outcome = try workspace.winnow("check", "texts")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.hasPrefix("texts: 2 documents, "))
    #expect(outcome.errors.isEmpty)
  }

  @Test("what breaks a rule is named with its file, line, value, limit and fix, and ends in 1")
  func breached() throws {
    let workspace = try corpus()
    try workspace.write("One line.\nIt isnâ€™t so, said the cafÃ©.\n", to: "texts/c.txt")
    let outcome = try workspace.winnow("check", "texts")
    #expect(outcome.status == 1)
    #expect(
      outcome.text.hasPrefix(
        "error: texts/c.txt:2: mojibake: 1 line with mojibake, at most 0 allowed\n  Read the source again"))
    #expect(try workspace.winnow("check", "texts", "--exit-zero").status == 0)
  }

  @Test("of files and directories that are named, just those are checked, each once")
  func chosen() throws {
    let workspace = try corpus()
    for name in ["texts/c.txt", "texts/b/d.txt", "other.txt"] { try workspace.write("cafÃ©\n", to: name) }
    let clean = try workspace.winnow("check", "texts/a.txt")
    #expect(clean.status == 0 && clean.text.contains("1 document, "), "\(clean.text)\(clean.errors)")
    let some = try workspace.winnow("check", "texts/b", "./texts/b/d.txt", "texts/a.txt", "other.txt")
    #expect(some.status == 1 && some.text.contains("4 documents, "), "\(some.text)\(some.errors)")
    #expect(some.text.contains("error: texts/b/d.txt:1: mojibake"))
    #expect(some.text.contains("error: other.txt:1: mojibake"))
    #expect(!some.text.contains("c.txt"))
  }

  @Test("a hook may hand over no document at all, and one that is gone or lies elsewhere is an error")
  func chosenBadly() throws {
    let workspace = try corpus()
    try workspace.write("int main() {}\n", to: "main.c")
    try workspace.write("fine\n", to: "b.txt")
    #expect(try workspace.winnow("check", "main.c").status == 0)
    for (path, message) in [
      ("gone.txt", "gone.txt: cannot look at the file: No such file or directory"),
      ("../b.txt", "../b.txt: not a path below ."), ("/etc/hostname", "/etc/hostname: not a path below ."),
    ] {
      let outcome = try workspace.winnow("check", "b.txt", path)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test("files below the input of the configuration are known to its patterns and its baseline")
  func chosenWithConfiguration() throws {
    let workspace = try corpus()
    try workspace.write("cafÃ©\n", to: "texts/known.txt")
    try workspace.write("cafÃ©\n", to: "texts/old/skipped.txt")
    try workspace.write(
      #"{"input": "texts", "exclude": ["old/**"], "check": {"baseline": "base.json"}}"#, to: "pipeline.json")
    #expect(try workspace.winnow("check", "--write-baseline", "base.json").status == 0)
    let arguments = ["check", "--config", "pipeline.json", "texts/known.txt", "texts/old/skipped.txt"]
    let known = try workspace.winnow(arguments)
    #expect(known.status == 0, "\(known.text)\(known.errors)")
    #expect(known.text.contains("1 document, "))
    try workspace.write("cafÃ©\ndÃ©jÃ\u{A0} vu\n", to: "texts/known.txt")
    let worse = try workspace.winnow(arguments)
    #expect(worse.status == 1 && worse.text.contains("error: texts/known.txt:1: mojibake"), "\(worse.text)")
  }

  @Test("warnings are told and do not fail")
  func warnings() throws {
    let workspace = try corpus()
    try workspace.write("One line\u{7} rings.\n", to: "texts/c.txt")
    let outcome = try workspace.winnow("check", "texts")
    #expect(outcome.status == 0)
    #expect(
      outcome.text.contains("warning: texts/c.txt:1: control-characters: 1 control character, at most 0"))
  }

  @Test("what cannot be read ends in 3, and in 1 if a rule is broken too")
  func unreadable() throws {
    let workspace = try corpus()
    try workspace.write([UInt8](repeating: 0, count: 4096), to: "texts/c.txt")
    let outcome = try workspace.winnow("check", "texts")
    #expect(outcome.status == 3)
    #expect(outcome.text.contains("unreadable: texts/c.txt: "))
    #expect(try workspace.winnow("check", "texts", "--exit-zero").status == 3)
    try workspace.write("", to: "texts/d.txt")
    #expect(try workspace.winnow("check", "texts").status == 1)
    let json = try workspace.winnow("check", "texts", "--format", "json")
    #expect(json.errors.contains("winnow: texts/c.txt: "))
  }

  @Test(
    "wrong usage and wrong configurations end in 2",
    arguments: [
      (["check", "nowhere"], "nowhere: cannot open the directory"),
      (["check"], "'winnow init' writes one"),
      (["check", "texts", "--format", "yaml"], "'yaml' is invalid"),
      (["check", "texts", "--format", "json", "--format", "sarif"], "only text, github and markdown"),
      (["check", "texts", "--format", "text", "--format", "text"], "twice"),
      (["check", "texts", "--format", "json=x", "--format", "sarif=x"], "two results"),
      (["check", "texts", "--format", "json="], "invalid"),
      (["check", "texts", "--format", "json=no/such/r.json"], "no/such/r.json: cannot create the file"),
      (["check", "texts", "--baseline", "none.json"], "--write-baseline none.json"),
      (["check", "texts", "--baseline", "texts/a.txt"], "write it anew with --write-baseline"),
      (["check", "texts", "--workers", "0"], "--workers takes"),
      (
        ["check", "texts", "--config", "bad.json"],
        "check.rules[0].rule: unknown rule 'mojibak'; did you mean 'mojibake'?"
      ),
      (["check", "empty"], "the input directory is empty"),
    ])
  func usage(_ arguments: [String], _ message: String) throws {
    let workspace = try corpus()
    try workspace.write(#"{"check": {"rules": [{"rule": "mojibak"}]}}"#, to: "bad.json")
    try FileManager.default.createDirectory(
      atPath: workspace.path + "/empty", withIntermediateDirectories: true)
    let outcome = try workspace.winnow(arguments)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("a configuration names input, rules, limits and levels; it needs no stages, which a run does")
  func configured() throws {
    let workspace = try corpus()
    try workspace.write(
      #"{"input": "texts", "check": {"rules": [{"rule": "words", "min": 20}, {"rules": "c4", "level": "warning"}]}}"#,
      to: "pipeline.json")
    let outcome = try workspace.winnow("check")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("error: texts/b/pier.html: words: "))
    #expect(outcome.text.contains("warning: texts/a.txt: c4-sentences: "))
    #expect(!outcome.text.contains("mojibake"))
    let run = try workspace.winnow("run")
    #expect(run.status == 2 && run.errors.contains("expected the list of stages, found none"))
    #expect(try workspace.winnow("validate").text == "pipeline.json: valid: texts, checked by 4 rules\n")
  }

  @Test("only what is new or worse than the baseline fails")
  func baseline() throws {
    let workspace = try corpus()
    try workspace.write("isnâ€™t cafÃ©\n", to: "texts/c.txt")
    #expect(try workspace.winnow("check", "texts", "--write-baseline", "base.json").status == 0)
    let known = try workspace.winnow("check", "texts", "--baseline", "base.json")
    #expect(known.status == 0 && known.text.contains("0 errors, 0 warnings, 2 known"))
    try workspace.write("isnâ€™t\n", to: "texts/c.txt")
    #expect(try workspace.winnow("check", "texts", "--baseline", "base.json").status == 0)
    try workspace.write("isnâ€™t cafÃ©\ndÃ©jÃ \n", to: "texts/c.txt")
    #expect(try workspace.winnow("check", "texts", "--baseline", "base.json").status == 1)
    try workspace.write("fine\n", to: "texts/c.txt")
    try workspace.write("isnâ€™t\n", to: "texts/new.txt")
    let new = try workspace.winnow("check", "texts", "--baseline", "base.json")
    #expect(new.status == 1 && new.text.contains("texts/new.txt:1"))
    try workspace.write(
      #"{"input": "texts", "check": {"baseline": "base2.json"}}"#, to: "pipeline.json")
    #expect(try workspace.winnow("check", "--write-baseline", "base2.json").status == 0)
    #expect(try workspace.winnow("check").status == 0)
  }

  @Test("a corpus is measured in one way whatever the number of threads, and over and over")
  func deterministic() throws {
    let workspace = try Workspace(in: temporaryRoot)
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "One.", "Two two.", "Three three three.", "café", "cafÃ©", "- item", "水木", "a b a b a b a b a b a b",
    ]
    for index in 0..<300 {
      let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in pieces.randomElement() ?? "" }
      try workspace.write(text.joined(separator: "\n\n"), to: "texts/\(index % 7)/\(index).txt")
    }
    try workspace.write(
      #"{"check": {"rules": ["default", "gopher-quality", "gopher-repetition", "c4", "fineweb"]}}"#,
      to: "all.json")
    var results: Set<[UInt8]> = []
    for workers in ["1", "2", "8", "2"] {
      let outcome = try workspace.winnow(
        "check", "texts", "--config", "all.json", "--format", "json", "--workers", workers)
      results.insert(outcome.output)
    }
    #expect(results.count == 1)
  }

  @Test("repeats are counted over the corpus, the top paragraphs named with their places")
  func repeats() throws {
    let workspace = try Workspace(in: temporaryRoot)
    try workspace.write("Own one.\n\nThe same paragraph.\n", to: "texts/a.txt")
    try workspace.write("The same paragraph.\n\nOwn two.\n\nThe same paragraph.\n", to: "texts/b.txt")
    try workspace.write("Own one.\n\nThe same paragraph.\n", to: "texts/c.txt")
    let json = try JSONValue(try workspace.winnow("check", "texts", "--format", "json").output)
    #expect(try json.integer("measures.repeatedParagraphs") == 4)
    #expect(try json.integer("measures.repeatedDocuments") == 1)
    #expect(try json.integer("measures.repeatedLines") == 4)
    #expect(json.text("topParagraphs.0.text") == "The same paragraph.")
    #expect(try json.integer("topParagraphs.0.count") == 4)
    #expect(json.text("topParagraphs.0.places.0.path") == "texts/a.txt")
    #expect(try json.integer("topParagraphs.0.places.0.line") == 3)
    #expect(try json.integer("topParagraphs.0.places.2.line") == 5)
    let text = try workspace.winnow("check", "texts")
    #expect(text.status == 1 && text.text.contains("error: texts/a.txt:3: repeated-paragraphs: "))
  }

  @Test("formats go to files, all at once, and none is left half written")
  func files() throws {
    let workspace = try corpus()
    let names = ["text", "json", "junit", "sarif", "github", "gitlab", "markdown", "html"]
    let arguments = ["check", "texts"] + names.map { "--format=\($0)=out.\($0)" }
    let outcome = try workspace.winnow(arguments)
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    for name in names { #expect(try !workspace.read("out.\(name)").isEmpty) }
    #expect(!outcome.errors.contains("winnow-part"))
    let html = try workspace.readText("out.html")
    #expect(html.hasPrefix("<!DOCTYPE html>") || html.hasPrefix("<!doctype html>"))
  }

  @Test("lines that are not UTF-8 are found in the file as it is")
  func invalid() throws {
    let workspace = try corpus()
    try workspace.write(Array("one\ntwo\nthr\u{65}e ".utf8) + [0xFF, 0x0A], to: "texts/c.txt")
    let outcome = try workspace.winnow("check", "texts")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("error: texts/c.txt:3: invalid-utf8: "))
  }

  @Test("boilerplate is measured where a rule asks for it")
  func boilerplate() throws {
    let workspace = try corpus()
    let menu = (0..<40).map { "<li><a href=/\($0)>Menu entry \($0)</a>" }.joined()
    let article = String(
      repeating: "<p>The pier is closed in strong wind, and a boat goes from the market instead.", count: 6)
    try workspace.write(
      "<!DOCTYPE html><nav><ul>\(menu)</ul></nav><article>\(article)</article>", to: "texts/page.html")
    try workspace.write(#"{"check": {"rules": ["boilerplate"]}}"#, to: "c.json")
    let json = try JSONValue(
      try workspace.winnow("check", "texts", "--config", "c.json", "--format", "json").output)
    #expect(try json.integer("measures.boilerplateCharacters") > 300)
    #expect(try json.integer("measures.boilerplateCharacters") < json.integer("measures.pageCharacters"))
  }

  @Test("the rules are listed and described")
  func rules() throws {
    let workspace = try Workspace(in: temporaryRoot)
    #expect(try workspace.winnow("rules").text.contains("\nmojibake "))
    #expect(try workspace.winnow("rules", "gopher-quality").text.contains("at least 50, at most 100000"))
    #expect(try workspace.winnow("rules", "words").text.contains("-> 4 words"))
    let unknown = try workspace.winnow("rules", "word")
    #expect(unknown.status == 2 && unknown.errors.contains("did you mean 'words'?"))
  }

  @Test("filter-documents drops what breaks a rule, and says which")
  func filter() throws {
    let workspace = try corpus()
    try workspace.configure(
      "strip-html",
      #"{ "stage": "filter-documents", "rules": [{ "rule": "words", "min": 18 }, "mojibake"] }"#,
      members: #""input": "texts""#)
    try workspace.write(String(repeating: "It isnâ€™t so. ", count: 20), to: "texts/c.txt")
    let outcome = try workspace.winnow("run", "--report", "report.json")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("dropped 2 of 3 documents (mojibake 1, words 1)"), "\(outcome.text)")
    #expect(
      try workspace.readText("report.json").contains(
        #""stage":"stages[1] filter-documents","reason":"mojibake""#))
    #expect(try workspace.winnow("explain", "texts/c.txt").text.contains("mojibake"))
    let again = try workspace.winnow("run", "--report", "again.json")
    #expect(again.status == 0)
    #expect(try workspace.read("again.json") == workspace.read("report.json"))
  }

  @Test(
    "filter-documents refuses rules that need more than one document's text",
    arguments: [
      ("repeated-lines", "compares documents"), ("boilerplate", "mark-up"), ("invalid-utf8", "bytes"),
    ])
  func refused(_ rule: String, _ reason: String) throws {
    let workspace = try corpus()
    try workspace.configure(#"{ "stage": "filter-documents", "rules": ["\#(rule)"] }"#)
    let outcome = try workspace.winnow("validate")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("stages[0].rules[0]: '\(rule)' "))
    #expect(outcome.errors.contains(reason))
  }
}
