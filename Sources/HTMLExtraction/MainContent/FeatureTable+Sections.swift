// The features of what lies between two headings: teasers stand below headings that are links.

extension FeatureTable {
  static let sectionNames = ["sec_ld", "sec_bytes", "sec_head", "pg_plainh", "pg_linkh", "pg_titleh"]

  /// What a block's section holds and what heads it, and which headings the page has.
  mutating func addSections(_ page: PageStatistics, _ order: BlockOrder) {
    let sections = PageSections(page, order)
    let own = sections.ofBlock
    table.add { row in
      let section = sections.sections[own[row]]
      return section.linkBytes * 1_000 / max(section.bytes, 1)
    }
    table.add { min(sections.sections[own[$0]].bytes, 20_000) }
    table.add { row in
      // A heading begins a section, but what heads it is the heading before.
      let heading = order.headingLevels[row] > 0 ? own[row] - 1 : own[row]
      return sections.sections[max(heading, 0)].headingLinkShare
    }
    table.add(min(sections.plainHeadings, 999))
    table.add(sections.linkedHeadings * 1_000 / max(sections.linkedHeadings + sections.plainHeadings, 1))
    table.add(sections.titleCovered)
  }
}

/// A page cut before each of its headings.
private struct PageSections {
  struct Section {
    var bytes = 0
    var linkBytes = 0
    /// How much of the heading that begins it is links, in thousandths; -1 for what stands before all headings.
    var headingLinkShare: Int32 = -1
  }

  private(set) var sections = [Section()]
  /// The section of every block.
  private(set) var ofBlock: [Int] = []
  private(set) var linkedHeadings: Int32 = 0
  private(set) var plainHeadings: Int32 = 0
  /// How much of the page's title a heading of the first three levels says that says little else, in thousandths.
  private(set) var titleCovered: Int32 = 0

  init(_ page: PageStatistics, _ order: BlockOrder) {
    ofBlock.reserveCapacity(page.outline.blocks.count)
    for (index, block) in page.outline.blocks.enumerated() {
      if order.headingLevels[index] > 0 {
        sections.append(Section(headingLinkShare: block.linkShare))
        if block.linkShare < 500 { plainHeadings += 1 } else { linkedHeadings += 1 }
        let measure = page.measures[index]
        if order.headingLevels[index] <= 3, measure.titleWords * 2 >= measure.words, measure.words > 0 {
          let titleWordCount = Int32(truncatingIfNeeded: page.titleWordCount)
          titleCovered = max(
            titleCovered, measure.titleWordsCovered.multiplied(by: 1_000, over: titleWordCount))
        }
      }
      sections[sections.count - 1].bytes += page.sums[index].bytes
      sections[sections.count - 1].linkBytes += page.sums[index].linkBytes
      ofBlock.append(sections.count - 1)
    }
  }
}
