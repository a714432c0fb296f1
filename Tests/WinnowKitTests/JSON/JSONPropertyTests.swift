// What holds of reader and writer together, for random values and random bytes.
import TestSupport
import Foundation
import Testing

@testable import WinnowKit

@Suite("JSON, random values")
struct JSONPropertyTests {
  @Test("what the writer writes, the reader reads back equal", arguments: [nil, 2] as [Int?])
  func roundTrip(_ indentation: Int?) throws {
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let value = JSONValue.random(depth: 4, &generator)
      let bytes = value.written(indentation: indentation)
      #expect(JSONValue(try JSONReader.read(bytes)) == value, "seed \(seed)")
      // Foundation's reader has the last word on whether it is JSON at all.
      #expect(throws: Never.self, "seed \(seed)") {
        try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      }
    }
  }

  @Test("the range of every value holds just that value")
  func ranges() throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = JSONValue.random(depth: 4, &generator).written(indentation: 2)
      var pending = [try JSONReader.read(bytes)]
      while let node = pending.popLast() {
        let again = try JSONReader.read(Array(bytes[node.range]))
        #expect(JSONValue(again) == JSONValue(node), "seed \(seed)")
        #expect(again.range == 0..<node.range.count, "seed \(seed): blanks belong to no value")
        switch node.content {
        case .array(let elements): pending += elements
        case .object(let members):
          for member in members {
            let key = try JSONReader.read(Array(bytes[member.keyRange]))
            #expect(JSONValue(key) == .text(member.key), "seed \(seed)")
            pending.append(member.value)
          }
        default: break
        }
      }
    }
  }

  @Test("damaged JSON is either read or refused within the text, and Foundation reads what was read")
  func damagedTexts() throws {
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes = JSONValue.random(depth: 3, &generator).written()
      for _ in 0..<generator.number(1...3) where !bytes.isEmpty {
        let place = generator.number(0...bytes.count - 1)
        switch generator.number(0...2) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        default: bytes.insert(generator.one(of: Array("{}[],:\"\\u0e-.".utf8)), at: place)
        }
      }
      do throws(JSONError) {
        _ = try JSONReader.read(bytes)
        do {
          _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        } catch {
          // Foundation has to make a Double of every number; a number too large for one is JSON all the same.
          let text = String(decoding: bytes, as: UTF8.self)
          #expect("\(error)".contains("is not representable in Swift"), "seed \(seed): \(text)")
        }
      } catch {
        #expect((0...bytes.count).contains(error.offset), "seed \(seed)")
        #expect(!error.message.contains("\n"), "seed \(seed)")
      }
    }
  }

  @Test("random bytes are never read past their end")
  func randomBytes() {
    for seed in 0..<5000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = generator.bytes(longest: 12)
      if case .failure(let error) = Result(catching: { try JSONReader.read(bytes) }) {
        let offset = (error as? JSONError)?.offset ?? -1
        #expect((0...bytes.count).contains(offset), "seed \(seed)")
      }
    }
  }
}
