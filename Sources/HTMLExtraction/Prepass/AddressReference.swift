// An address in its parts, and what it means beside the address of a base.
import TextCore

/// An address as pages write it, whole or relative, divided as RFC 3986, appendix B, divides it.
struct AddressReference {
  /// With the `:` behind it.
  private(set) var scheme: [UInt8] = []
  /// With the `//` in front of it.
  private(set) var authority: [UInt8] = []
  private(set) var path: [UInt8] = []
  /// With the `?` in front of it.
  private(set) var query: [UInt8] = []
  /// With the `#` in front of it.
  private(set) var fragment: [UInt8] = []

  var bytes: [UInt8] { scheme + authority + path + query + fragment }

  /// Divides `address`. White space around it and line ends in it go, and backslashes in front of its query are slashes
  /// unless its scheme says that it is no path (<https://url.spec.whatwg.org/#concept-basic-url-parser>).
  init(_ address: [UInt8]) {
    guard let first = address.firstIndex(where: { $0 > 0x20 }),
      let last = address.lastIndex(where: { $0 > 0x20 })
    else { return }
    var rest = address[first...last].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    if let end = Self.endOfScheme(rest) {
      scheme = Array(rest[..<end])
      rest = rest[end...]
    }
    fragment = Self.cut(&rest, from: 0x23)
    query = Self.cut(&rest, from: 0x3F)
    if scheme.isEmpty || isOfTheWeb {
      rest = rest.map { $0 == 0x5C ? 0x2F : $0 }[...]
    }
    if rest.starts(with: [0x2F, 0x2F]) {
      let end = rest.dropFirst(2).firstIndex(of: 0x2F) ?? rest.endIndex
      authority = Array(rest[..<end])
      rest = rest[end...]
    }
    path = Array(rest)
  }

  /// Whether its scheme is `http` or `https`.
  var isOfTheWeb: Bool { hasScheme("http:") || hasScheme("https:") }

  func hasScheme(_ name: StaticString) -> Bool {
    scheme.count == name.utf8CodeUnitCount && scheme.span.hasASCIIWord(name, at: 0)
  }

  /// The same address where `base` does not hold: RFC 3986, section 5.2. The base may be relative itself.
  func resolved(against base: AddressReference) -> AddressReference {
    guard scheme.isEmpty else { return self }
    var result = self
    result.scheme = base.scheme
    guard authority.isEmpty else { return result }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      if query.isEmpty { result.query = base.query }
    } else if path.first != 0x2F {
      let directory = base.path.lastIndex(of: 0x2F).map { base.path[...$0] } ?? []
      result.path = (base.authority.isEmpty || !directory.isEmpty ? Array(directory) : [0x2F]) + path
    }
    result.path = Self.withoutDotSegments(result.path)
    // The path must not be read as a host or a scheme.
    if result.authority.isEmpty, result.path.starts(with: [0x2F, 0x2F]) {
      result.path = [0x2F, 0x2E] + result.path
    }
    if result.scheme.isEmpty, result.authority.isEmpty, Self.endOfScheme(result.path[...]) != nil {
      result.path = [0x2E, 0x2F] + result.path
    }
    return result
  }

  /// The path without `.`, and without `..` but where that leads out of a relative path.
  private static func withoutDotSegments(_ path: [UInt8]) -> [UInt8] {
    let isAbsolute = path.first == 0x2F
    var segments: [ArraySlice<UInt8>] = []
    let all = path.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst(isAbsolute ? 1 : 0)
    for (index, segment) in zip(all.indices, all) {
      let isLast = index == all.endIndex - 1
      switch segment {
      case [0x2E]: if isLast { segments.append([]) }
      case [0x2E, 0x2E]:
        if let last = segments.last, last != [0x2E, 0x2E] {
          segments.removeLast()
        } else if !isAbsolute {
          segments.append(segment)
          continue
        }
        if isLast { segments.append([]) }
      default: segments.append(segment)
      }
    }
    let joined = Array(segments.joined(separator: CollectionOfOne(0x2F)))
    // What was a directory of its own must not become the page itself.
    if !isAbsolute, joined.isEmpty, !path.isEmpty { return [0x2E, 0x2F] }
    return (isAbsolute ? [0x2F] : []) + joined
  }

  /// Behind the `:` of a scheme; nil if there is none.
  private static func endOfScheme(_ address: ArraySlice<UInt8>) -> Int? {
    guard let colon = address.firstIndex(of: 0x3A), let first = address.first, first.isASCIILetter else {
      return nil
    }
    let isScheme = address[..<colon].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme ? colon + 1 : nil
  }

  /// Takes what begins with the first `mark` away from the end of `address`.
  private static func cut(_ address: inout ArraySlice<UInt8>, from mark: UInt8) -> [UInt8] {
    guard let start = address.firstIndex(of: mark) else { return [] }
    defer { address = address[..<start] }
    return Array(address[start...])
  }
}
