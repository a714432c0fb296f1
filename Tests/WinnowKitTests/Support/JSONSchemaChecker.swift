// Checks values against the part of JSON Schema draft 2020-12 that winnow's schema uses.
import Foundation

/// A small validator. A keyword that it does not know is an error, so that nothing in a schema goes unheeded.
struct JSONSchemaChecker {
  struct UnknownKeyword: Error { let keyword: String }

  let root: [String: Any]

  init(_ schema: some Sequence<UInt8>) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any] ?? [:]
  }

  func accepts(_ text: String) throws -> Bool {
    try accepts(JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed), root)
  }

  private func accepts(_ value: Any, _ schema: [String: Any]) throws -> Bool {
    for (keyword, rule) in schema where try !holds(keyword, rule, of: value, schema) { return false }
    return true
  }

  private func holds(_ keyword: String, _ rule: Any, of value: Any, _ schema: [String: Any]) throws -> Bool {
    switch keyword {
    case "$schema", "$defs", "title", "description", "default": return true
    case "type": return isOfType(value, rule as? String)
    case "enum": return (rule as? [NSObject] ?? []).contains { equal($0, value) }
    case "const": return equal(rule, value)
    case "minimum": return number(value).map { $0 >= number(rule) ?? .infinity } ?? true
    case "maximum": return number(value).map { $0 <= number(rule) ?? -.infinity } ?? true
    case "minLength":
      return (value as? String).map { $0.unicodeScalars.count >= rule as? Int ?? .max } ?? true
    case "minItems": return (value as? [Any]).map { $0.count >= rule as? Int ?? .max } ?? true
    case "uniqueItems": return (value as? [NSObject]).map { Set($0).count == $0.count } ?? true
    case "items":
      let items = rule as? [String: Any] ?? [:]
      return try (value as? [Any] ?? []).allSatisfy { try accepts($0, items) }
    case "required":
      guard let members = value as? [String: Any] else { return true }
      return (rule as? [String] ?? []).allSatisfy { members[$0] != nil }
    case "properties":
      let properties = rule as? [String: [String: Any]] ?? [:]
      return try (value as? [String: Any] ?? [:]).allSatisfy {
        try accepts($0.value, properties[$0.key] ?? [:])
      }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      return (value as? [String: Any] ?? [:]).keys.allSatisfy { known[$0] != nil }
    case "oneOf":
      return try (rule as? [[String: Any]] ?? []).count { try accepts(value, $0) } == 1
    case "anyOf":
      return try (rule as? [[String: Any]] ?? []).contains { try accepts(value, $0) }
    case "$ref":
      let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
      let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
      return try definitions[name].map { try accepts(value, $0) } ?? false
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  private func isOfType(_ value: Any, _ type: String?) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isBoolean(value)
    case "number": number(value) != nil
    // To JSON Schema 12.0 is an integer.
    case "integer": number(value).map { $0.rounded() == $0 } ?? false
    default: false
    }
  }

  private func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private func number(_ value: Any) -> Double? {
    isBoolean(value) || value is String ? nil : (value as? NSNumber)?.doubleValue
  }

  private func equal(_ first: Any, _ second: Any) -> Bool {
    isBoolean(first) == isBoolean(second) && (first as? NSObject) == (second as? NSObject)
  }
}
