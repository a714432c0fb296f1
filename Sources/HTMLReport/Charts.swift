// The charts of a report: what they show, in the units of what they show.

/// Bars below one another, each with a label and a value: a waterfall where they begin at different places.
public struct BarChart: Sendable {
  /// What a bar stands for; it decides the color.
  public enum Kind: String, Sendable {
    case kept, dropped, edited, failed
  }

  /// One bar.
  public struct Bar: Sendable {
    /// What is measured.
    public let label: String
    /// How much it is, as people read it.
    public let value: String
    let span: ClosedRange<Double>
    let kind: Kind

    /// - Parameters:
    ///   - label: what is measured.
    ///   - value: how much it is, as people read it.
    ///   - span: where the bar begins and ends; not negative.
    ///   - kind: what it stands for.
    public init(_ label: String, _ value: String, _ span: ClosedRange<Double>, _ kind: Kind) {
      self.label = label
      self.value = value
      self.span = span
      self.kind = kind
    }
  }

  /// What is shown.
  public var caption: String
  /// The same as a sentence with the most important values, for those who do not see it.
  public var description: String
  /// The bars from top to bottom.
  public var bars: [Bar]

  /// A chart; all parameters are the properties of the same names.
  public init(_ caption: String, description: String, bars: [Bar]) {
    self.caption = caption
    self.description = description
    self.bars = bars
  }
}

/// How many there are of each size, in one or two series.
public struct Histogram: Sendable {
  /// What of a series is counted.
  public struct Series: Sendable {
    let name: String
    let counts: [Int]

    /// - Parameters:
    ///   - name: for the legend.
    ///   - counts: one a bucket.
    public init(_ name: String, _ counts: [Int]) {
      self.name = name
      self.counts = counts
    }
  }

  /// What is shown.
  public var caption: String
  /// The same as a sentence with the most important values, for those who do not see it.
  public var description: String
  /// What the buckets are of, such as `Size`.
  public var unit: String
  /// One label a bucket, such as `1 kB to 2 kB`, for the table.
  public var buckets: [String]
  /// Where a few buckets begin, for the axis: the number of the bucket, and the label.
  public var ticks: [(bucket: Int, label: String)]
  /// Two at most.
  public var series: [Series]

  /// A chart; all parameters are the properties of the same names.
  public init(
    _ caption: String, description: String, unit: String, buckets: [String],
    ticks: [(bucket: Int, label: String)], series: [Series]
  ) {
    self.caption = caption
    self.description = description
    self.unit = unit
    self.buckets = buckets
    self.ticks = ticks
    self.series = series
  }
}
