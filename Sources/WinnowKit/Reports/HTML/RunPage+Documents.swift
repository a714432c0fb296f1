// The parts of a run's report that show documents: what repeats, how large they are, which failed.
import HTMLReport

extension RunPage {
  var repeats: ReportSection? {
    if repeated.isEmpty, repeatedDocuments.isEmpty { return nil }
    var blocks: [ReportBlock] = []
    if !repeated.isEmpty { blocks.append(.quotes(repeated.map(quote))) }
    if !repeatedDocuments.isEmpty {
      let rows = repeatedDocuments.map { [name(Int($0.counted.first.document)), copies($0)] }
      blocks.append(
        .table(
          ReportTable(
            "Documents with most copies", columns: [.text("First copy"), .number("Dropped")], rows: rows)))
    }
    return ReportSection(
      id: "repeats", heading: "What is repeated most",
      explanation:
        "The first copy stays. Paragraphs are numbered as the stage that dropped the others met them; "
        + "'winnow explain FILE' shows all of a document.",
      blocks: blocks)
  }

  private func quote(_ piece: RepeatedPiece) -> ReportQuote {
    let counted = piece.counted
    let finding = texts[piece.place]
    let line = finding?.inputLine.map { ", line \($0) of the input" } ?? ""
    let places = [counted.first] + counted.places
    return ReportQuote(
      "\(copies(piece)) dropped, in \(Quantity.count(counted.documents, "document"))",
      text: finding.map { String(decoding: $0.text, as: UTF8.self) },
      places: places.enumerated().map { index, place in
        let number = "paragraph \(place.paragraph + 1)"
        return .init(name(Int(place.document)), index == 0 ? "\(number)\(line) (kept)" : number)
      },
      rest: places.count < counted.count + 1
        ? "and \(Quantity.count(counted.count + 1 - places.count)) more" : nil)
  }

  private func copies(_ piece: RepeatedPiece) -> String {
    let atLeast = piece.shortfall > 0 ? "at least " : ""
    return atLeast + Quantity.count(piece.counted.count)
  }

  var sizes: ReportSection? {
    let (sizesIn, sizesOut) = (findings.sizesIn, findings.sizesOut)
    let (before, after) = (sizesIn.doublings, sizesOut.doublings)
    guard let first = [before, after].compactMap({ $0.firstIndex { $0 > 0 } }).min() else { return nil }
    let buckets = first..<max(before.count, after.count)
    func counts(_ doublings: [Int]) -> [Int] { buckets.map { $0 < doublings.count ? doublings[$0] : 0 } }
    let step = (buckets.count + 4) / 5
    let histogram = Histogram(
      "Documents by size", description: "read: \(words(sizesIn)); written: \(words(sizesOut))", unit: "Size",
      buckets: buckets.map(Self.range),
      ticks: stride(from: 0, to: buckets.count, by: step).map {
        ($0, Quantity.bytes(Self.start(of: first + $0)))
      },
      series: [.init("read", counts(before)), .init("written", counts(after))])
    let table = ReportTable(
      "Sizes, right to an eighth",
      columns: [.text(""), .number("5 % up to"), .number("half"), .number("95 %"), .number("largest")],
      rows: [("read", sizesIn), ("written", sizesOut)].filter { $0.1.total > 0 }.map {
        [$0.0] + figures($0.1)
      })
    return ReportSection(
      id: "sizes", heading: "How large documents are", blocks: [.histogram(histogram), .table(table)])
  }

  private func figures(_ sizes: SizeHistogram) -> [String] {
    [0.05, 0.5, 0.95].map { Quantity.bytes(sizes.percentile($0) ?? 0) } + [Quantity.bytes(sizes.largest)]
  }

  private func words(_ sizes: SizeHistogram) -> String {
    let figures = figures(sizes)
    return sizes.total == 0
      ? "none"
      : "5 % up to \(figures[0]), half up to \(figures[1]), 95 % up to \(figures[2]), the largest \(figures[3])"
  }

  /// The smallest size of a doubling, in bytes.
  private static func start(of doubling: Int) -> Int { doubling == 0 ? 0 : 1 << (doubling - 1) }

  private static func range(of doubling: Int) -> String {
    switch doubling {
    case 0: "empty"
    case 1: "1 B"
    default: "\(Quantity.bytes(start(of: doubling))) to \(Quantity.bytes(start(of: doubling + 1) - 1))"
    }
  }

  var troubles: ReportSection? {
    let unreadable = listing.failures.prefix(RunFindings.keptRemarks).map {
      [$0.path.description, $0.error.description]
    }
    let failed = findings.failures.map { [name($0.document), $0.text] }
    let failures = Array((unreadable + failed).prefix(RunFindings.keptRemarks))
    let warnings = findings.warnings.map { [name($0.document), $0.text] }
    var blocks: [ReportBlock] = []
    if !failures.isEmpty {
      blocks.append(
        .table(remarks("Documents that failed", "Why", failures, of: summary.documentsFailed)))
    }
    if summary.otherFailures > 0 {
      blocks.append(
        .note("\(Quantity.count(summary.otherFailures)) more failed that is no document's; see the log."))
    }
    if !warnings.isEmpty {
      blocks.append(
        .table(
          remarks("Documents read with a warning", "Warning", warnings, of: summary.documentsRepaired)))
    }
    return blocks.isEmpty
      ? nil : ReportSection(id: "troubles", heading: "Failures and warnings", blocks: blocks)
  }

  private func remarks(_ caption: String, _ heading: String, _ rows: [[String]], of total: Int) -> ReportTable
  {
    let rest = total - rows.count
    return ReportTable(
      caption, columns: [.text("Document"), .text(heading)], rows: rows,
      rest: rest > 0 ? "and \(Quantity.count(rest)) more; --report FILE.json lists all" : nil)
  }
}
