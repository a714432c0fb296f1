import TestSupport
import Testing

@testable import TextCore

@Suite struct ParagraphRuleTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let layout: ParagraphLayout
  }

  /// Paragraphs of several sentences, for texts made by rule.
  static let paragraphs = [
    "The council met on Tuesday to discuss the new bridge. Most members were in favour of the plan, but two of"
      + " them asked for a second report. It is due in the spring.",
    "Work on the northern bank has already begun. \"We could not wait any longer,\" said the engineer in charge."
      + " She expects the first pillars to stand before the winter, if the river allows it.",
    "Shopkeepers are less happy about it! Since the road was closed, they say, hardly anybody walks past their"
      + " windows. The town has promised them some money.",
    "A bridge at the same place was washed away in the flood of 1904. Nobody was hurt. For years afterwards a"
      + " ferry carried people, carts and cattle across, until the railway came and took its trade away.",
    "The new one will be wider and higher than any before it. Cyclists get a lane of their own, and there will"
      + " be benches from which to look at the water. It opens in three years.",
  ]

  static func wrapped(_ paragraph: String, at column: Int, indent: String = "") -> String {
    var lines: [String] = []
    var line = indent
    for word in paragraph.split(separator: " ") {
      if line.count > indent.count, line.count + 1 + word.count > column {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty || line == indent ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  static let samples: [Sample] = [
    Sample(testDescription: "empty", text: "", layout: .blankLine),
    Sample(testDescription: "one line", text: "One line.\n", layout: .blankLine),
    Sample(
      testDescription: "an article, one paragraph per line",
      text: "Town Decides on a Bridge at Last\n" + paragraphs.joined(separator: "\n") + "\n", layout: .line),
    Sample(
      testDescription: "short news of one sentence per paragraph",
      text: """
        Bridge closed after storm
        A bridge in the north of the town was closed on Monday after a storm.
        No one was hurt, the police said.
        Trains are running again since this morning, but with long delays.

        """, layout: .line),
    Sample(
      testDescription: "one paragraph per line, some blank lines",
      text: "Bridge\n\n" + paragraphs[0...2].joined(separator: "\n") + "\n\n"
        + paragraphs[3...4].joined(separator: "\n"),
      layout: .line),
    Sample(
      testDescription: "one paragraph per line, each after a blank line",
      text: paragraphs.joined(separator: "\n\n"), layout: .blankLine),
    Sample(
      testDescription: "hard-wrapped with blank lines",
      text: paragraphs.map { wrapped($0, at: 72) }.joined(separator: "\n\n"), layout: .blankLine),
    Sample(
      testDescription: "hard-wrapped with CRLF",
      text: paragraphs.map { wrapped($0, at: 60) }.joined(separator: "\n\n").replacing("\n", with: "\r\n"),
      layout: .blankLine),
    Sample(
      testDescription: "hard-wrapped without blank lines",
      text: paragraphs.map { wrapped($0, at: 66) }.joined(separator: "\n"), layout: .blankLine),
    Sample(
      testDescription: "hard-wrapped without blank lines, indented first lines",
      text: paragraphs.map { wrapped($0, at: 78, indent: "    ") }.joined(separator: "\n"), layout: .blankLine
    ),
    Sample(
      testDescription: "one sentence per line, blank lines between paragraphs",
      text: paragraphs.map { $0.replacing(". ", with: ".\n").replacing("! ", with: "!\n") }.joined(
        separator: "\n\n"),
      layout: .blankLine),
    Sample(
      testDescription: "Markdown with long lines",
      text: """
        # The bridge
        A short introduction.

        \(paragraphs[0])

        - wide enough for carts. And for cattle.
        - high enough for ships. Even in spring.
        - built of stone

        ```
        let bridge = Bridge()
        bridge.open()
        ```

        \(paragraphs[1])
        """, layout: .blankLine),
    Sample(
      testDescription: "Markdown, wrapped",
      text:
        "# The bridge\n\n\(wrapped(paragraphs[0], at: 80))\n\n* one\n* two\n\n\(wrapped(paragraphs[1], at: 80))\n",
      layout: .blankLine),
    Sample(
      testDescription: "a poem in stanzas",
      text: """
        The river runs beneath the stone,
        It does not ask who passes by;
        The bridge stands patient and alone
        Between the water and the sky.

        And all who cross it, late or soon,
        Will hear the water's single word,
        Below the sun, below the moon,
        And think it something they once heard.

        """, layout: .blankLine),
    Sample(
      testDescription: "a list without blank lines",
      text: "apples\npears\nplums\nbread, the dark one\nsoap\n",
      layout: .line),
    Sample(
      testDescription: "a chat log",
      text: """
        [12:03] <ann> is anybody here who knows about bridges
        [12:04] <bob> depends
        [12:04] <bob> what do you want to know? i only know stone ones. the old kind

        [12:09] <ann> how do they keep the water out while they build the pillars
        [12:11] <bob> coffer dams

        """, layout: .line),
    Sample(
      testDescription: "a chat with speakers and no blank lines",
      text: """
        ann: is anybody here who knows about bridges, the old ones
        bob: depends on what you would like to know about them
        ann: how do they keep the water out while they build the pillars
        bob: coffer dams

        """, layout: .line),
    Sample(
      testDescription: "Chinese, one paragraph per line",
      text: """
        新桥明年通车
        市议会星期二讨论了新桥的建设方案。多数议员表示赞成，但有两人要求再提交一份报告。
        北岸的工程已经开始。负责的工程师说，他们不能再等了！
        商店老板们不太高兴。道路封闭以后，几乎没有人经过。

        """, layout: .line),
    Sample(
      testDescription: "Chinese, wrapped, no blank lines",
      text: """
        市议会星期二讨论了新桥的建设方案，多数议员表
        示赞成，但有两人要求再提交一份报告。北岸的工
        程已经开始，负责的工程师说，他们不能再等了，
        因为河水在冬天之前就会上涨。商店老板们不太高
        兴，道路封闭以后，几乎没有人经过他们的橱窗。

        """, layout: .blankLine),
    Sample(
      testDescription: "Hindi with blank lines between some paragraphs",
      text: """
        पुल

        परिषद की बैठक मंगलवार को हुई। अधिकतर सदस्य योजना के पक्ष में थे।
        उत्तरी तट पर काम शुरू हो चुका है। इंजीनियर ने कहा कि वे और इंतज़ार नहीं कर सकते।

        दुकानदार खुश नहीं हैं। सड़क बंद होने के बाद कोई नहीं आता।
        नया पुल चौड़ा और ऊँचा होगा। वह तीन साल में खुलेगा।

        """, layout: .line),
    Sample(
      testDescription: "records of fields",
      text: (1...30).map { "Name: item \($0)\nSize: \($0 * 7)\nState: open\n" }.joined(separator: "\n"),
      layout: .blankLine),
    Sample(
      testDescription: "a long list under two headings",
      text: "Fruit\n\n" + (1...100).map { "item number \($0)\n" }.joined() + "\nTools\n\n"
        + (1...100).map { "tool number \($0)\n" }.joined(), layout: .line),
    Sample(
      testDescription: "a headline, a blank line, then a paragraph of one sentence on each line",
      text: "Bridge\n\n" + (1...30).map { "On day \($0) of the works nothing happened at all.\n" }.joined(),
      layout: .line),
  ]

  @Test("auto tells how a text is laid out", arguments: samples)
  func auto(sample: Sample) {
    #expect(ParagraphRule.auto.layout(of: Array(sample.text.utf8).span) == sample.layout)
  }

  @Test("auto does not depend on the kind of line end", arguments: samples)
  func lineEnds(sample: Sample) {
    let text = sample.text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    #expect(ParagraphRule.auto.layout(of: Array(text.utf8).span) == sample.layout)
  }

  @Test("every wrap column is recognised, with and without blank lines", arguments: Array(45...120))
  func wrapColumns(column: Int) {
    for separator in ["\n", "\n\n"] {
      let text = Self.paragraphs.map { Self.wrapped($0, at: column) }.joined(separator: separator)
      #expect(ParagraphRule.auto.layout(of: Array(text.utf8).span) == .blankLine)
    }
  }

  @Test("a rule that is given is followed")
  func given() {
    let text = Array("one\ntwo\n\nthree".utf8)
    #expect(ParagraphRule.line.layout(of: text.span) == .line)
    #expect(ParagraphRule.blankLine.layout(of: text.span) == .blankLine)
    #expect(ParagraphRule(rawValue: "blank-line") == .blankLine)
  }

  @Test("any bytes give a layout, and the same one again")
  func anyBytes() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        let byte = UInt8.random(in: 0...255, using: &generator)
        return byte < 40 ? 10 : byte
      }
      let layout = ParagraphRule.auto.layout(of: text.span)
      #expect(ParagraphRule.auto.layout(of: Array(text).span) == layout, "seed \(seed)")
    }
  }

  @Test("only the beginning of a long text decides")
  func sample() {
    let head = String(repeating: Self.paragraphs.joined(separator: "\n") + "\n", count: 120)
    #expect(head.utf8.count > LineEvidence.sampleBytes)
    let text = head + String(repeating: "\n\n- item", count: 10_000)
    #expect(ParagraphRule.auto.layout(of: Array(text.utf8).span) == .line)
  }
}
