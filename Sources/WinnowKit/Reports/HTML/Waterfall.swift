// A chart of what became of an amount, step by step: every bar begins where the one before it ended.
import HTMLReport

/// Builds the bars of a waterfall.
struct Waterfall {
  private(set) var bars: [BarChart.Bar]
  private(set) var level: Int
  private let shown: (Int) -> String

  /// - Parameters:
  ///   - label: what there is at first.
  ///   - amount: how much of it; not negative.
  ///   - shown: an amount as people read it.
  init(_ label: String, _ amount: Int, shown: @escaping (Int) -> String) {
    self.shown = shown
    level = amount
    bars = [BarChart.Bar(label, shown(amount), 0...Double(amount), .kept)]
  }

  /// Adds a step, unless it changes nothing.
  mutating func change(_ label: String, by amount: Int, _ kind: BarChart.Kind) {
    if amount == 0 { return }
    let next = max(0, level + amount)
    let sign = amount < 0 ? "−" : "+"
    let span = Double(min(level, next))...Double(max(level, next))
    bars.append(BarChart.Bar(label, sign + shown(abs(amount)), span, kind))
    level = next
  }

  /// Shows what is there now.
  mutating func total(_ label: String) {
    bars.append(BarChart.Bar(label, shown(level), 0...Double(level), .kept))
  }
}
