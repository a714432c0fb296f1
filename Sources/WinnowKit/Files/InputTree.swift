// Finds the documents below the input directory: sorted, and with a reason for everything left out.
import SystemCalls

/// A file that will be read.
struct InputFile: Sendable {
  let path: RelativePath
  /// What it was when it was listed.
  let stamp: FileStamp
  let format: Document.Format

  /// In bytes, when it was listed.
  var size: Int { stamp.size }
}

/// Why an entry of the input directory is not read.
public enum SkipReason: String, Sendable, CaseIterable {
  /// Its name does not end in a known extension, and no `include` pattern asks for it.
  case unknownExtension = "no known text or HTML extension"
  /// No `include` pattern matches it.
  case notIncluded = "not matched by include"
  /// An `exclude` pattern matches it.
  case excluded = "matched by exclude"
  /// A symbolic link that leads to a directory.
  case linkToDirectory = "symbolic link to a directory"
  /// A FIFO, a socket or a device.
  case notRegular = "not a regular file"
  /// A symbolic link to a file, where files are replaced.
  case link = "symbolic link"
  /// A page, where no stage takes text out of pages.
  case markup = "HTML, which needs a configuration with strip-html"
  /// The directory in which winnow keeps its state.
  case state = "winnow's own state"
}

/// What the input directory holds.
struct InputListing: Sendable {
  /// In document order: ascending bytes of the path.
  var files: [InputFile] = []
  var skipped: [(path: RelativePath, reason: SkipReason)] = []
  /// Entries that could not be looked at.
  var failures: [(path: RelativePath, error: FileError)] = []

  fileprivate mutating func sort() {
    files.sort { $0.path < $1.path }
    skipped.sort { $0.path < $1.path }
    failures.sort { $0.path < $1.path }
  }
}

/// An entry that was asked for cannot be looked at.
struct MissingEntry: Error {
  let path: RelativePath
  let error: FileError
}

/// An entry of a directory that is open.
private struct Place {
  let path: RelativePath
  /// The open directory: by its name within it, an entry is found without walking the whole path.
  let directory: Int32
  let name: RelativePath
}

/// Walks a directory tree. Symbolic links to files are followed, those to directories are not, so that no loop
/// of links can catch it; directories wait in a list, so that no depth can exhaust the stack.
struct InputTree {
  /// The name of the directory in which winnow keeps what belongs to an output directory.
  static let stateDirectory = ".winnow"

  let root: FileDescriptor
  let include: [GlobPattern]
  let exclude: [GlobPattern]
  /// The largest document that is read, in bytes.
  var maxDocumentBytes = Int.max

  /// Lists the tree.
  ///
  /// - Throws: `FileError` when the top directory itself cannot be read.
  func list() throws(FileError) -> InputListing {
    var listing = InputListing()
    visitAll(try visit(RelativePath(""), &listing), &listing)
    return listing
  }

  /// Visits directories and all below them, and sorts what was found.
  private func visitAll(_ directories: [RelativePath], _ listing: inout InputListing) {
    var pending = directories
    while let directory = pending.popLast() {
      do throws(FileError) {
        pending += try visit(directory, &listing)
      } catch {
        listing.failures.append((directory, error))
      }
    }
    listing.sort()
  }

  /// Lists some entries of the tree, files or directories, and what is in these.
  ///
  /// - Throws: `MissingEntry` for one that is not there.
  func list(only named: [RelativePath]) throws(MissingEntry) -> InputListing {
    var listing = InputListing()
    var pending: [RelativePath] = []
    for path in named {
      do throws(FileError) {
        // Nobody looked at what it is yet.
        try take(
          Place(path: path, directory: root.raw, name: path), type: UInt8(DT_UNKNOWN), &listing, &pending)
      } catch {
        throw MissingEntry(path: path, error: error)
      }
    }
    visitAll(pending, &listing)
    // A directory and a file in it may both be named.
    listing.files = listing.files.enumerated().filter { index, file in
      index == 0 || listing.files[index - 1].path != file.path
    }.map(\.element)
    return listing
  }

  /// Whether there is nothing in the top directory but winnow's own state.
  ///
  /// - Throws: `FileError` when it cannot be read.
  func hasNothingButState() throws(FileError) -> Bool {
    var listing = InputListing()
    let directories = try visit(RelativePath(""), &listing)
    return directories.isEmpty && listing.files.isEmpty && listing.failures.isEmpty
      && listing.skipped.allSatisfy { $0.reason == .state }
  }

  /// Lists one directory.
  ///
  /// - Returns: the directories in it.
  private func visit(_ directory: RelativePath, _ listing: inout InputListing) throws(FileError)
    -> [RelativePath]
  {
    let path = directory.bytes.isEmpty ? RelativePath(".") : directory
    let descriptor = try check("cannot open the directory") {
      path.withCString { openat(root.raw, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }
    }
    guard let stream = fdopendir(descriptor) else {
      let number = errno
      _ = close(descriptor)
      throw FileError(action: "cannot list the directory", number: number)
    }
    defer { closedir(stream) }
    var directories: [RelativePath] = []
    while true {
      // `readdir` tells an error from the end by errno alone.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(action: "cannot list the directory", number: errno) }
        return directories
      }
      let name = Self.name(of: entry)
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      let path = directory.appending(name)
      do throws(FileError) {
        let place = Place(path: path, directory: descriptor, name: RelativePath(name))
        try take(place, type: entry.pointee.d_type, &listing, &directories)
      } catch {
        listing.failures.append((path, error))
      }
    }
  }

  private func take(
    _ place: Place, type: UInt8, _ listing: inout InputListing, _ directories: inout [RelativePath]
  ) throws(FileError) {
    switch Int(type) {
    case Int(DT_DIR): visitLater(place, &listing, &directories)
    case Int(DT_REG): try takeFile(place, followingLink: false, &listing)
    case Int(DT_LNK): try takeLink(place, &listing)
    case Int(DT_UNKNOWN):
      switch try status(of: place, followingLink: false).st_mode & S_IFMT {
      case S_IFDIR: visitLater(place, &listing, &directories)
      case S_IFREG: try takeFile(place, followingLink: false, &listing)
      case S_IFLNK: try takeLink(place, &listing)
      default: listing.skipped.append((place.path, .notRegular))
      }
    default: listing.skipped.append((place.path, .notRegular))
    }
  }

  private func visitLater(
    _ place: Place, _ listing: inout InputListing, _ directories: inout [RelativePath]
  ) {
    if place.name.bytes.elementsEqual(Self.stateDirectory.utf8) {
      listing.skipped.append((place.path, .state))
    } else {
      directories.append(place.path)
    }
  }

  private func takeLink(_ place: Place, _ listing: inout InputListing) throws(FileError) {
    let reason = reasonToSkip(place.path)
    let kind: mode_t
    do throws(FileError) {
      kind = try status(of: place, followingLink: true).st_mode & S_IFMT
    } catch {
      // A link that leads nowhere is nobody's loss if what it names would be skipped anyway.
      guard let reason else { throw error }
      return listing.skipped.append((place.path, reason))
    }
    // The name of a directory says nothing about the documents in it.
    if kind == S_IFDIR, reason == .unknownExtension {
      return listing.skipped.append((place.path, .linkToDirectory))
    }
    if let reason { return listing.skipped.append((place.path, reason)) }
    switch kind {
    case S_IFREG: try takeFile(place, followingLink: true, &listing)
    case S_IFDIR: listing.skipped.append((place.path, .linkToDirectory))
    default: listing.skipped.append((place.path, .notRegular))
    }
  }

  private func takeFile(
    _ place: Place, followingLink: Bool, _ listing: inout InputListing
  ) throws(FileError) {
    if let reason = reasonToSkip(place.path) { return listing.skipped.append((place.path, reason)) }
    let stamp = FileStamp(try status(of: place, followingLink: followingLink))
    // One file that is larger than any text, perhaps a sparse one, must not take the memory of all the others.
    if stamp.size > maxDocumentBytes { throw FileError(action: "cannot read the document", number: EFBIG) }
    let format = KnownExtension.format(of: place.path) ?? .plainText
    listing.files.append(InputFile(path: place.path, stamp: stamp, format: format))
  }

  private func reasonToSkip(_ path: RelativePath) -> SkipReason? {
    let bytes = include.isEmpty && exclude.isEmpty ? [] : Array(path.bytes)
    if exclude.contains(where: { $0.matches(bytes) }) { return .excluded }
    if include.isEmpty { return KnownExtension.format(of: path) == nil ? .unknownExtension : nil }
    return include.contains(where: { $0.matches(bytes) }) ? nil : .notIncluded
  }

  private func status(of place: Place, followingLink: Bool) throws(FileError) -> stat {
    var status = stat()
    try check("cannot look at the file") {
      place.name.withCString {
        fstatat(place.directory, $0, &status, followingLink ? 0 : AT_SYMLINK_NOFOLLOW)
      }
    }
    return status
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // `d_name` is terminated by a zero within the record that `readdir` returned.
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: UInt8.self, capacity: 1) { name in
        Array(
          UnsafeBufferPointer(
            start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
      }
    }
  }
}
