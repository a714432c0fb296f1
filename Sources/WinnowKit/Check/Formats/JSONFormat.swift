// A check's result as JSON: everything there is, times aside, so that equal corpora give equal bytes.
import TextQuality

enum JSONFormat {
  static func render(_ result: CheckResult) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.member("winnow", WinnowVersion.current)
      writer.member("input", result.path(of: nil).description)
      writer.member("breaches", result.breaches)
      writer.member("interrupted", result.wasInterrupted)
      writer.key("measures")
      writer.object { writer in
        for measure in Measure.allCases where result.isMeasured(measure) {
          writer.member("\(measure)", result.corpus.sums[measure])
        }
      }
      writer.key("charsets")
      writer.object { writer in
        for (name, count) in result.corpus.charsets.sorted(by: { $0.key < $1.key }) {
          writer.member(name, count)
        }
      }
      writer.key("words")
      writer.object { write(result.corpus.lengths, &$0) }
      writer.key("topParagraphs")
      writer.array { writer in for one in result.corpus.topParagraphs { write(one, result, &writer) } }
      writer.key("rules")
      writer.array { writer in for index in result.rules.indices { write(ruleAt: index, result, &writer) } }
      writer.key("findings")
      writer.array { writer in for finding in result.findings { write(finding, result, &writer) } }
      writer.key("unreadable")
      writer.array { writer in
        for failure in result.failures {
          writer.object { writer in
            writer.member("path", result.path(of: failure.path).description)
            writer.member("error", failure.message)
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ lengths: LengthDistribution, _ writer: inout JSONWriter) {
    writer.member("minimum", lengths.minimum)
    writer.member("maximum", lengths.maximum)
    writer.key("percentiles")
    writer.object { writer in
      for (percent, words) in lengths.percentiles { writer.member("\(percent)", words) }
    }
    writer.key("histogram")
    writer.array { writer in
      for (from, documents) in lengths.histogram {
        writer.object { writer in
          writer.member("from", from)
          writer.member("documents", documents)
        }
      }
    }
  }

  private static func write(_ one: RepeatedParagraph, _ result: CheckResult, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", one.text)
      writer.member("count", one.count)
      writer.member("characters", one.characters)
      writer.key("places")
      writer.array { writer in
        for place in one.places {
          writer.object { writer in
            writer.member("path", result.path(of: place.path).description)
            writer.member("paragraph", place.paragraph)
            if let line = place.line { writer.member("line", line) }
          }
        }
      }
    }
  }

  private static func write(ruleAt index: Int, _ result: CheckResult, _ writer: inout JSONWriter) {
    let use = result.rules[index]
    writer.object { writer in
      writer.member("rule", use.rule.name)
      if let set = use.set { writer.member("set", set) }
      writer.member("scope", use.scope.rawValue)
      writer.member("level", use.level.rawValue)
      if let min = use.limits.min { writer.member("min", min) }
      if let max = use.limits.max { writer.member("max", max) }
      guard result.outcomes.indices.contains(index) else { return }
      if let value = result.outcomes[index].value { writer.member("value", value) }
      writer.member("findings", result.outcomes[index].findings)
      writer.member("known", result.outcomes[index].known)
    }
  }

  private static func write(_ finding: Finding, _ result: CheckResult, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", finding.rule)
      writer.member("level", finding.level.rawValue)
      writer.member("scope", finding.scope.rawValue)
      if let document = finding.document { writer.member("path", result.path(of: document).description) }
      if let line = finding.line { writer.member("line", line) }
      writer.member("value", finding.value)
      switch finding.limit {
      case .atMost(let bound): writer.member("max", bound)
      case .atLeast(let bound): writer.member("min", bound)
      }
      writer.member("message", finding.message)
      writer.member("fix", finding.fix)
      writer.member("known", finding.isKnown)
    }
  }
}
