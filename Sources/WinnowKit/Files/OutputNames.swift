// Which output each input is written to: a pure function of the set of inputs.

/// Gives every input an output of its own.
///
/// Plain text keeps its path. A page from which the chain strips HTML gets `.txt` in place of its extension; where
/// that path, or a directory of that name, is wanted by anything else, every such page gets `.txt` behind its
/// full name instead, as often as it takes to find a free one, in document order.
enum OutputNames {
  private static let suffix = Array(".txt".utf8)

  /// - Parameters:
  ///   - files: in document order.
  ///   - htmlBecomesText: whether the chain strips HTML.
  /// - Returns: one path a file, in the same order; all different, none inside another.
  static func assign(_ files: [InputFile], htmlBecomesText: Bool) -> [RelativePath] {
    guard htmlBecomesText else { return files.map(\.path) }
    let pages = files.indices.filter { files[$0].format == .html }
    if pages.isEmpty { return files.map(\.path) }
    var outputs = files.map(\.path)
    var taken = Set(files.lazy.filter { $0.format != .html }.map(\.path))
    let directories = directories(of: files.map(\.path))
    var wanted: [RelativePath: Int] = [:]
    for page in pages {
      outputs[page] = RelativePath(KnownExtension.stem(of: files[page].path) + suffix)
      wanted[outputs[page], default: 0] += 1
    }
    var contested: [Int] = []
    for page in pages {
      let output = outputs[page]
      if wanted[output] == 1, !taken.contains(output), !directories.contains(output) {
        continue
      }
      contested.append(page)
    }
    for page in Set(pages).subtracting(contested) { taken.insert(outputs[page]) }
    for page in contested {
      var output = RelativePath(files[page].path.bytes + suffix)
      while taken.contains(output) || directories.contains(output) {
        output = RelativePath(output.bytes + suffix)
      }
      taken.insert(output)
      outputs[page] = output
    }
    return outputs
  }

  /// The outputs that the input at `path` may have, whatever else there is.
  static func possible(for path: RelativePath) -> [RelativePath] {
    [path, RelativePath(path.bytes + suffix), RelativePath(KnownExtension.stem(of: path) + suffix)]
  }

  /// The directories that the files lie in, at any depth.
  static func directories(of paths: [RelativePath]) -> Set<RelativePath> {
    var directories: Set<RelativePath> = []
    for path in paths {
      var parent = path.parent
      while let directory = parent, directories.insert(directory).inserted { parent = directory.parent }
    }
    return directories
  }
}
