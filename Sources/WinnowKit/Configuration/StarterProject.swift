// What `winnow init` writes.
import SystemCalls

/// A configuration to start from.
public enum StarterProject {
  /// The starter configuration.
  public static let configuration = """
    {
      "version": 1,
      "input": "input",
      "output": "output",
      "stages": [
        { "stage": "strip-html" },
        { "stage": "normalize" },
        { "stage": "dedup-paragraphs" },
        { "stage": "split-sentences" }
      ]
    }

    """

  /// Writes `pipeline.json` and the input directory into `directory`, which is created if need be.
  ///
  /// - Returns: the paths that were created.
  /// - Throws: `RunError.outputUnusable`, also when there is a `pipeline.json` already.
  public static func create(in directory: String) throws(RunError) -> [String] {
    if directory.isEmpty {
      throw .outputUnusable(path: "''", reason: "the directory's name is empty; give one, such as '.'")
    }
    let file = directory + "/pipeline.json"
    let input = directory + "/input"
    do throws(FileError) {
      try Directories.make(directory)
      let raw = try check("cannot create") { open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
      defer { _ = close(raw) }
      try FileContents.write(Array(configuration.utf8), to: raw)
      return try Directories.make(input) ? [file, input] : [file]
    } catch {
      throw .outputUnusable(path: file, reason: error.description)
    }
  }
}
