// What a report says, without how it looks: sections of figures, charts, tables and quotes.

/// A report that becomes one HTML page. All texts are as they are: whatever they hold, it is shown, and never acts.
public struct ReportPage: Sendable {
  /// How things went, for the first look.
  public enum Outcome: String, Sendable {
    case good, doubtful, bad
  }

  /// The heading of the page.
  public var title: String
  /// How things went.
  public var outcome: Outcome
  /// The same in a word or two, such as `Done.`; color alone tells nothing.
  public var outcomeWord: String
  /// One or two sentences behind it.
  public var lead: String
  /// The sections in order.
  public var sections: [ReportSection]
  /// The last line.
  public var footer: String

  /// A page; all parameters are the properties of the same names.
  public init(
    title: String, outcome: Outcome, outcomeWord: String, lead: String, sections: [ReportSection],
    footer: String
  ) {
    self.title = title
    self.outcome = outcome
    self.outcomeWord = outcomeWord
    self.lead = lead
    self.sections = sections
    self.footer = footer
  }
}

/// A part of a page with a heading of its own.
public struct ReportSection: Sendable {
  /// What links name it by: small letters and dashes, different from those of other sections.
  public var id: String
  /// The heading.
  public var heading: String
  /// A sentence or two on what is shown, if that needs to be said.
  public var explanation: String?
  /// What it holds.
  public var blocks: [ReportBlock]

  /// A section; all parameters are the properties of the same names.
  public init(id: String, heading: String, explanation: String? = nil, blocks: [ReportBlock]) {
    self.id = id
    self.heading = heading
    self.explanation = explanation
    self.blocks = blocks
  }
}

/// A piece of a section.
public enum ReportBlock: Sendable {
  /// A few figures, each with what it counts.
  case tiles([ReportTile])
  /// Bars below one another.
  case bars(BarChart)
  /// Columns beside one another.
  case histogram(Histogram)
  /// Rows and columns of text.
  case table(ReportTable)
  /// Pieces of text with their places.
  case quotes([ReportQuote])
  /// Text whose lines and blanks matter.
  case code(String)
  /// A paragraph.
  case note(String)
}

/// One figure.
public struct ReportTile: Sendable {
  /// What is counted.
  public var label: String
  /// How much it is.
  public var value: String
  /// What else is worth knowing of it.
  public var remark: String?

  /// A figure; all parameters are the properties of the same names.
  public init(_ label: String, _ value: String, remark: String? = nil) {
    self.label = label
    self.value = value
    self.remark = remark
  }
}

/// A table.
public struct ReportTable: Sendable {
  /// A column's heading, and whether it holds numbers.
  public struct Column: Sendable {
    let name: String
    let isNumber: Bool

    /// A column of text.
    public static func text(_ name: String) -> Column { Column(name: name, isNumber: false) }
    /// A column of numbers.
    public static func number(_ name: String) -> Column { Column(name: name, isNumber: true) }
  }

  /// What it shows.
  public var caption: String
  /// The columns in order.
  public var columns: [Column]
  /// One text a column.
  public var rows: [[String]]
  /// What is left out of it, if anything.
  public var rest: String?

  /// A table; all parameters are the properties of the same names.
  public init(_ caption: String, columns: [Column], rows: [[String]], rest: String? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rest = rest
  }
}

/// A piece of text with its places.
public struct ReportQuote: Sendable {
  /// Where in which document.
  public struct Place: Sendable {
    let document: String
    let detail: String?

    /// - Parameters:
    ///   - document: its name.
    ///   - detail: where in it.
    public init(_ document: String, _ detail: String? = nil) {
      self.document = document
      self.detail = detail
    }
  }

  /// What is to be said of it.
  public var heading: String
  /// The text; `nil` where it is not known.
  public var text: String?
  /// Where it stands.
  public var places: [Place]
  /// What is left out of the places, if anything.
  public var rest: String?

  /// A quote; all parameters are the properties of the same names.
  public init(_ heading: String, text: String?, places: [Place], rest: String? = nil) {
    self.heading = heading
    self.text = text
    self.places = places
    self.rest = rest
  }
}
