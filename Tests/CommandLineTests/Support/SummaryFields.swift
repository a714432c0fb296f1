// Reads the JSON that the program writes, with somebody else's reader.
import Foundation
import Testing

/// A JSON value that is asked by path, `stages.0.bytes.in`.
struct JSONValue {
  private let root: Any

  init(_ bytes: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  /// The value at `path`; `nil` where there is none.
  func value(_ path: String) -> Any? {
    path.split(separator: ".").reduce(root as Any?) { value, name in
      if let object = value as? [String: Any] { return object[String(name)] }
      if let list = value as? [Any], let index = Int(name), list.indices.contains(index) {
        return list[index]
      }
      return nil
    }
  }

  func integer(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
    try #require(value(path) as? Int, "no number at \(path)", sourceLocation: sourceLocation)
  }

  func text(_ path: String) -> String? { value(path) as? String }

  func count(_ path: String) -> Int? {
    (value(path) as? [Any])?.count ?? (value(path) as? [String: Any])?.count
  }

  /// The sum of the numbers in the object at `path`.
  func sum(_ path: String) -> Int {
    (value(path) as? [String: Any])?.values.compactMap { $0 as? Int }.reduce(0, +) ?? 0
  }
}
