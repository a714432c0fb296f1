// From a report to HTML: the template, and the values that it asks for.
import Mustache

extension ReportPage {
  /// What every page begins with, so that a file can be known for one.
  public static let opening = "<!DOCTYPE html>\n<html lang=\"en\" data-report=\"winnow\">"

  /// The page: one file that refers to no other, without scripts, well-formed as HTML and as XML.
  ///
  /// - Throws: an error of the template language when the template that is built in cannot be read.
  public func html() throws -> [UInt8] {
    let template = try Self.template.get()
    var sections: [[String: Any]] = []
    for (index, section) in self.sections.enumerated() { sections.append(section.values(number: index)) }
    let text = template.render([
      "opening": Self.opening, "style": Self.style, "title": ShownText.line(title),
      "outcome": outcome.rawValue, "outcomeWord": ShownText.line(outcomeWord),
      "lead": ShownText.sentence(lead),
      "sections": sections, "footer": ShownText.line(footer),
    ])
    return Array(text.utf8)
  }

  private static let style = String(decoding: PackageResources.page_css, as: UTF8.self)

  private static let template = Result<MustacheTemplate, any Error> {
    MustacheContentTypes.register(ShownText(), named: ShownText.name)
    return try MustacheTemplate(string: String(decoding: PackageResources.page_mustache, as: UTF8.self))
  }
}

extension ReportSection {
  fileprivate func values(number: Int) -> [String: Any] {
    var values: [[String: Any]] = []
    for (index, block) in blocks.enumerated() {
      values.append(block.values(key: "chart-\(number + 1)-\(index + 1)"))
    }
    return [
      "id": id, "heading": ShownText.line(heading), "explanation": sentence(explanation), "blocks": values,
    ]
  }
}

private func sentence(_ text: String?) -> Any { value(text.map { ShownText.sentence($0) }) }

/// What the template takes for "there is none": a name without a value would be looked for further out.
private func value(_ text: String?) -> Any { text ?? false }

extension ReportBlock {
  /// - Parameter key: names a chart within the page.
  fileprivate func values(key: String) -> [String: Any] {
    switch self {
    case .tiles(let tiles):
      ["tiles": ["entries": tiles.map(\.values)]]
    case .bars(let chart): ["bars": chart.values(key: key)]
    case .histogram(let chart): ["histogram": chart.values(key: key)]
    case .table(let table): ["table": table.values]
    case .quotes(let quotes): ["quotes": ["entries": quotes.map(\.values)]]
    case .code(let text): ["code": text]
    case .note(let text): ["note": ShownText.sentence(text)]
    }
  }
}

extension ReportTile {
  fileprivate var values: [String: Any] {
    ["label": ShownText.line(label), "value": ShownText.line(self.value), "remark": sentence(remark)]
  }
}

extension ReportTable {
  fileprivate var values: [String: Any] {
    [
      "caption": ShownText.line(caption),
      "columns": columns.map { ["name": ShownText.line($0.name), "isNumber": $0.isNumber] as [String: Any] },
      "rows": rows.map { row in
        let cells = zip(row, columns).map { text, column in
          ["text": ShownText.line(text, limit: 300), "isNumber": column.isNumber] as [String: Any]
        }
        return ["cells": cells]
      },
      "rest": sentence(rest),
    ]
  }
}

extension ReportQuote {
  fileprivate var values: [String: Any] {
    [
      "heading": ShownText.line(heading), "quoted": value(text.map { ShownText.start($0) }),
      "places": places.map {
        ["document": ShownText.line($0.document), "where": sentence($0.detail)] as [String: Any]
      },
      "rest": sentence(rest),
    ]
  }
}
