// How much the names of elements speak for content.
import Testing

@testable import HTMLExtraction

@Suite struct NameWeightsTests {
  @Test("weights are read and looked up")
  func reading() throws {
    let weights = try #require(NameWeights("<aside -2400\nfooter -900\nstory 12"))
    #expect(weights.weight(of: .aside) == -2_400)
    #expect(weights.weight(of: .div) == 0)
    let words = ["footer", "story", "stor", "foote", "xfooter"].map { word in
      weights.weight(ofWord: word.utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) })
    }
    #expect(words == [-900, 12, 0, 0, 0])
  }

  @Test(
    "weights that are not well written are refused",
    arguments: [
      "footer", "footer x", "footer 1 2", "footer  1", " 1", "<none 1", "seventeen-letters 4", "a 1\nb",
    ]
      as [StaticString])
  func malformed(text: StaticString) {
    #expect(NameWeights(text) == nil)
  }

  @Test("the trained weights fit this code, and say what one expects")
  func trained() throws {
    #expect(NameWeights(TrainedTrees.names) != nil)
    let weights = NameWeights.trained
    #expect(weights.weight(of: .paragraph) > 0)
    for kind in [ElementKind.nav, .footer, .aside] { #expect(weights.weight(of: kind) < 0) }
  }

  @Test("each word of class, id, role and itemprop counts, each time it comes")
  func words() throws {
    func weight(_ attributes: String) throws -> Int32 {
      let html = Array("<div \(attributes)>".utf8)
      let found = Tag(in: html.span, nameAt: 1)
      let tag = try #require(found)
      var reader = HintReader()
      return reader.clues(in: html.span, tag.attributes).nameWeight
    }
    let related = try weight("class=related")
    let sidebar = try weight("id=sidebar")
    try #require(related != 0 && sidebar != 0 && related != sidebar)
    #expect(try weight("class='related-sidebar_2'") == related + sidebar)
    #expect(try weight("class='RELATED relatedSidebar' role=sidebar") == 2 * related + 2 * sidebar)
    #expect(try weight("itemprop=related id='sidebar'") == related + sidebar)
    #expect(try weight("class=relatedness title=related data-id=sidebar href=related") == 0)
    // A banner by its role is the head of the page, not an advertisement.
    #expect(try weight("role=banner") == 0)
  }

  @Test("weights are added up on the way to a block")
  func paths() throws {
    let html = Array(
      "<body class=sidebar><div class=related><p>a</p><div class=sidebar>b</div></div><p>c</p>".utf8)
    let page = PageStatistics(try RecordedPage(html: html.span, .init(), chunkBytes: 16_384))
    let weights = NameWeights.trained
    func word(_ word: String) -> Int32 {
      weights.weight(ofWord: word.utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) })
    }
    let outer = weights.weight(of: .div) + word("related")
    let inner = weights.weight(of: .div) + word("sidebar")
    let paragraph = weights.weight(of: .paragraph)
    let table = FeatureTable(of: page, regions: PageRegions(page)).table
    let rows = page.outline.blocks.indices.map { block -> [Int32] in
      let row = table.row(block)
      return FeatureTable.weightNames.map { row[FeatureTable.names.firstIndex(of: $0) ?? 0] }
    }
    #expect(
      rows == [
        [paragraph, outer + paragraph, min(outer, paragraph), max(outer, paragraph)],
        [inner, outer + inner, min(outer, inner), max(outer, inner)],
        [paragraph, paragraph, paragraph, paragraph],
      ])
  }
}
