// Which files below the output directory are winnow's, which are somebody else's, and which are not needed any more.
import Synchronization
import SystemCalls

/// Knows the outputs of earlier runs, and looks at what stands in the output directory. Changes nothing, so that a
/// dry run can ask it too. Safe to use from any thread.
final class OutputOwnership: Sendable {
  /// What becomes of the outputs of earlier runs when a run ends.
  struct Settlement {
    /// What is winnow's now.
    var current: [RelativePath]
    /// What is not needed any more, in ascending order.
    var outdated: [RelativePath]
    /// How many of the current ones nobody knows the origin of.
    let unknown: Int
    /// Whether anything of what earlier runs wrote was not written now.
    let hasLeftOvers: Bool
  }

  let root: FileDescriptor
  /// What this run may write, by document number.
  let outputs: [RelativePath]
  /// The outputs of earlier runs that are not to be written now, and do not stay for other reasons.
  private let outdated: [RelativePath]
  /// Those of them that stand where this run needs a directory, or are in one where it needs a file.
  let obstacles: [RelativePath]
  private let keepsUnknown: Bool
  /// Which of the outputs earlier runs wrote or claimed.
  private let isOwned: [Bool]
  /// Outputs that stay although their inputs are gone.
  private let kept: [RelativePath]
  /// Whether there was nothing in the directory: then no output needs to be looked for before it is claimed.
  private let wasEmpty: Bool
  /// Outputs of earlier runs whose documents are written to other places now.
  private let abandoned = Mutex<Set<RelativePath>>([])
  /// Directories that a run would clear away first, where this is no run.
  private let directoriesToGo: Set<RelativePath>
  /// Directories of the output that were looked at: whether a symbolic link leads into them.
  private let linked = Mutex<[RelativePath: Bool]>([:])

  /// - Parameters:
  ///   - root: the output directory.
  ///   - earlier: what earlier runs wrote or claimed, in ascending order.
  ///   - outputs: what will be written at most, by document number.
  ///   - kept: outputs of documents that are gone, which stay.
  ///   - keepsUnknown: whether outputs stay of which nobody knows any more where they came from.
  ///   - isPreview: whether the run's obstacles stay where they are, because it is a dry one.
  /// - Throws: `FileError` when the directory cannot be read.
  init(
    root: FileDescriptor, earlier: [RelativePath], outputs: [RelativePath], kept: [RelativePath],
    keepsUnknown: Bool, isPreview: Bool = false
  ) throws(FileError) {
    self.root = root
    self.outputs = outputs
    self.kept = kept
    self.keepsUnknown = keepsUnknown
    (isOwned, outdated) = Self.compare(earlier, outputs, kept)
    obstacles = keepsUnknown ? [] : Self.obstacles(among: outdated, to: outputs)
    directoriesToGo = isPreview ? OutputNames.directories(of: obstacles) : []
    wasEmpty = try InputTree(root: root, include: [], exclude: []).hasNothingButState()
  }

  /// Whether an earlier run wrote or claimed the output of document `number`.
  func owns(_ number: Int) -> Bool { isOwned[number] }

  /// Whether somebody else's file stands where the output of document `number` is to be.
  func isForeign(_ number: Int) -> Bool {
    if !wasEmpty, leadsThroughLink(outputs[number]) { return true }
    if wasEmpty || isOwned[number] || directoriesToGo.contains(outputs[number]) { return false }
    return kind(of: outputs[number]) != nil
  }

  /// Takes note of an output whose document is written to another place now.
  func abandon(_ path: RelativePath) { abandoned.withLock { _ = $0.insert(path) } }

  /// Tells what is winnow's when the run ends, and what of it is to go.
  ///
  /// - Parameters:
  ///   - fates: what became of every planned output.
  ///   - unseen: what stands under these paths, or below them, stays too: their inputs could not be looked at.
  ///   - released: outputs that stay and are not winnow's any more.
  ///   - isComplete: whether every document had its turn; if not, nothing is known to be outdated.
  func settle(
    _ fates: [OutputTree.Fate], unseen: Set<RelativePath>, released: Set<RelativePath>, isComplete: Bool
  ) -> Settlement {
    let abandoned = abandoned.withLock { $0 }
    let unknown = keepsUnknown ? outdated.filter { !abandoned.contains($0) } : []
    var current = kept + unknown
    current.reserveCapacity(current.count + outputs.count)
    var others = keepsUnknown ? outdated.filter { abandoned.contains($0) } : outdated
    for number in outputs.indices {
      switch fates[number] {
      case .written: current.append(outputs[number])
      case .keptAsItWas where isOwned[number]: current.append(outputs[number])
      default: if isOwned[number] { others.append(outputs[number]) }
      }
    }
    var outdated: [RelativePath] = []
    for path in others.sorted() where !released.contains(path) {
      let stays = !isComplete || sequence(first: path, next: \.parent).contains { unseen.contains($0) }
      if stays { current.append(path) } else { outdated.append(path) }
    }
    return Settlement(
      current: current, outdated: outdated, unknown: unknown.count, hasLeftOvers: !others.isEmpty)
  }

  /// Whether a file stands at `path` that could be removed: no directory, and not behind a link.
  func isRemovable(_ path: RelativePath) -> Bool {
    guard !leadsThroughLink(path), let kind = kind(of: path) else { return false }
    return kind != S_IFDIR
  }

  /// Whether a directory on the way to `path` is a symbolic link: what lies behind it is not winnow's.
  func leadsThroughLink(_ path: RelativePath) -> Bool {
    guard let parent = path.parent else { return false }
    if let known = linked.withLock({ $0[parent] }) { return known }
    let leads = kind(of: parent) == S_IFLNK || leadsThroughLink(parent)
    linked.withLock { $0[parent] = leads }
    return leads
  }

  /// What stands at `path`; `nil` where there is nothing.
  private func kind(of path: RelativePath) -> mode_t? {
    var status = stat()
    let found = path.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
    return found ? status.st_mode & S_IFMT : nil
  }

  private static func obstacles(
    among outdated: [RelativePath], to outputs: [RelativePath]
  ) -> [RelativePath] {
    if outdated.isEmpty { return [] }
    let planned = Set(outputs)
    let directories = OutputNames.directories(of: outputs)
    return outdated.filter { path in
      directories.contains(path)
        || sequence(first: path, next: \.parent).dropFirst().contains { planned.contains($0) }
    }
  }

  /// Compares the outputs of earlier runs with those of this one.
  ///
  /// - Parameter earlier: in ascending order.
  private static func compare(
    _ earlier: [RelativePath], _ outputs: [RelativePath], _ kept: [RelativePath]
  ) -> (isOwned: [Bool], outdated: [RelativePath]) {
    var isOwned = Array(repeating: false, count: outputs.count)
    if earlier.isEmpty { return (isOwned, []) }
    var outdated: [RelativePath] = []
    let kept = Set(kept)
    var rest = earlier[...]
    // Mostly in order already, so that sorting is comparing.
    for number in outputs.indices.sorted(by: { outputs[$0] < outputs[$1] }) {
      while let path = rest.first, path < outputs[number] {
        if !kept.contains(path) { outdated.append(path) }
        rest.removeFirst()
      }
      if rest.first == outputs[number] {
        isOwned[number] = true
        rest.removeFirst()
      }
    }
    return (isOwned, outdated + rest.filter { !kept.contains($0) })
  }
}
