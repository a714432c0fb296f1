// Directories that are one, or lie in one another, are found out whatever they are called.
import Foundation
import Testing

@testable import WinnowKit

@Suite("overlapping directories")
struct DirectoryOverlapTests {
  @Test(
    "two names overlap if they lead to one directory, or into one another",
    arguments: [
      ("in", "in", true), ("in", "in/", true), ("in", "./in", true), ("in", "in/sub", true),
      ("in/sub", "in", true),
      ("in", "out", false), ("in", "in2", false), ("in", "in/sub/../../out", false),
      ("in", "in/new/deep", true),
      ("in", "new", false), ("in", "new/deep", false), (".", "out", true), ("link", "in", true),
      ("link", "out", false),
      ("in", "out/to-in", true), ("in/sub", "link/sub/new", true), ("in", "to-sub", true),
      ("to-sub", "in", true),
      ("in", "new/../in", true), ("in", "new/../link", true), ("in", "new/../out", false),
      ("in", "new/./../in/x", true),
      ("in", "a/b/../../in", true), ("in", "out//../in", true),
    ])
  func names(_ first: String, _ second: String, _ overlap: Bool) throws {
    let directory = try TemporaryDirectory()
    for name in ["in/sub", "in2", "out"] { try directory.makeDirectory(name) }
    try directory.link("link", to: "in")
    try directory.link("out/to-in", to: "../in")
    try directory.link("to-sub", to: directory.path("in/sub"))
    #expect(DirectoryOverlap.exists(between: directory.path(first), and: directory.path(second)) == overlap)
    #expect(DirectoryOverlap.exists(between: directory.path(second), and: directory.path(first)) == overlap)
  }

  @Test("relative names start at the working directory")
  func relative() throws {
    let here = FileManager.default.currentDirectoryPath
    #expect(DirectoryOverlap.exists(between: "no-such-name", and: here))
    #expect(DirectoryOverlap.exists(between: "no-such-name", and: here + "/no-such-name/x"))
    #expect(!DirectoryOverlap.exists(between: "no-such-name", and: here + "/no-such-other"))
    #expect(DirectoryOverlap.exists(between: "/", and: "no-such-name"))
  }
}
