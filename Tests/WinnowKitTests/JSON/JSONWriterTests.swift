// The look of what the JSON writer writes.
import Testing

@testable import WinnowKit

@Suite("JSON writer")
struct JSONWriterTests {
  private func example(_ indentation: Int?) -> String {
    var writer = JSONWriter(indentation: indentation)
    writer.object { writer in
      writer.member("name", "x")
      writer.member("count", -3)
      writer.member("done", true)
      writer.key("none")
      writer.null()
      writer.key("empty")
      writer.array { _ in }
      writer.key("list")
      writer.array { writer in
        writer.integer(1)
        writer.object { _ in }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("without indentation everything is on one line, without blanks")
  func compact() {
    #expect(example(nil) == #"{"name":"x","count":-3,"done":true,"none":null,"empty":[],"list":[1,{}]}"#)
  }

  @Test("with indentation every member and element has its line; empty containers have none")
  func indented() {
    #expect(
      example(2) == """
        {
          "name": "x",
          "count": -3,
          "done": true,
          "none": null,
          "empty": [],
          "list": [
            1,
            {}
          ]
        }
        """)
  }

  @Test(
    "durations are seconds with three decimals",
    arguments: [
      (Duration.zero, "0.000"), (.milliseconds(5), "0.005"), (.milliseconds(12_345), "12.345"),
      (.seconds(60), "60.000"),
      (.microseconds(1_999), "0.001"),
    ])
  func seconds(_ duration: Duration, _ expected: String) {
    var writer = JSONWriter()
    writer.seconds(duration)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(
    "strings escape what JSON demands; bytes that are not UTF-8 become U+FFFD",
    arguments: [
      (Array("a\"\\/é🙂".utf8), #""a\"\\/é🙂""#),
      ([0x0A, 0x0D, 0x09, 0x00, 0x1F, 0x7F], #""\n\r\t\u0000\u001f\u007f""#),
      ([0x61, 0xFF, 0x62], "\"a\u{FFFD}b\""),
    ] as [([UInt8], String)])
  func strings(_ bytes: [UInt8], _ expected: String) {
    var writer = JSONWriter()
    writer.string(bytes)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
