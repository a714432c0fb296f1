// Where the bars and columns of a chart stand: shares of the width, so that charts fit a phone and text keeps its size.

extension BarChart {
  /// The height of a bar with its label, in pixels.
  private static let rowHeight = 44

  func values(key: String) -> [String: Any] {
    let whole = bars.reduce(0) { max($0, $1.span.upperBound) }
    let rows: [[String: Any]] = bars.enumerated().map { index, bar in
      let start = whole > 0 ? bar.span.lowerBound / whole : 0
      let width = whole > 0 ? (bar.span.upperBound - bar.span.lowerBound) / whole : 0
      // Little, but not nothing, stays visible.
      let shown = width > 0 ? max(width, 0.004) : 0
      return [
        "label": ShownText.line(bar.label), "value": ShownText.line(bar.value), "kind": bar.kind.rawValue,
        "textY": index * Self.rowHeight + 16, "barY": index * Self.rowHeight + 22,
        "start": percent(min(start, 1 - shown)), "width": percent(shown),
      ]
    }
    return [
      "key": key, "caption": ShownText.line(caption), "description": ShownText.sentence(description),
      "rows": rows,
      "height": max(1, bars.count) * Self.rowHeight,
    ]
  }
}

extension Histogram {
  /// Of the highest column, in pixels.
  private static let height = 150.0
  /// Where columns stand, in pixels from the top.
  private static let floor = 170.0
  private static let colors = ["before", "after"]

  func values(key: String) -> [String: Any] {
    let most = series.flatMap(\.counts).max() ?? 0
    let step = 1 / Double(max(1, buckets.count))
    var columns: [[String: Any]] = []
    for (number, one) in series.enumerated() {
      for (bucket, count) in one.counts.enumerated() where count > 0 && bucket < buckets.count {
        let height = max(1, (Double(count) / Double(most) * Self.height).rounded())
        let width = step * 0.9 / Double(series.count)
        columns.append([
          "color": color(number), "x": percent((Double(bucket) + 0.05) * step + Double(number) * width),
          "width": percent(width), "y": Int(Self.floor - height), "height": Int(height),
          "tip": ShownText.line("\(buckets[bucket]): \(one.name) \(count)"),
        ])
      }
    }
    return [
      "key": key, "caption": ShownText.line(caption), "description": ShownText.sentence(description),
      "unit": ShownText.line(unit), "most": "\(most)",
      "columns": columns,
      "series": series.enumerated().map { ["color": color($0), "name": ShownText.line($1.name)] },
      "ticks": ticks.map { tick in
        let place = Double(tick.bucket) * step
        let anchor = place < 0.05 ? "start" : place > 0.95 ? "end" : "middle"
        return ["x": percent(place), "label": ShownText.line(tick.label), "anchor": anchor]
      },
      "rows": buckets.indices.map { bucket -> [String: Any] in
        let cells = series.map { $0.counts.indices.contains(bucket) ? "\($0.counts[bucket])" : "0" }
        return ["label": ShownText.line(buckets[bucket]), "cells": cells]
      },
    ]
  }

  private func color(_ number: Int) -> String {
    series.count == 1 ? "after" : Self.colors[number % Self.colors.count]
  }
}

/// `0.1234` as `12.34%`.
private func percent(_ share: Double) -> String {
  let hundredths = Int((max(0, min(1, share)) * 10_000).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
}
