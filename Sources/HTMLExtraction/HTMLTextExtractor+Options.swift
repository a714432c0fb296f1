// What can be chosen about the text of a page.

extension HTMLTextExtractor {
  /// What is taken out, and how it is written.
  public struct Options: Sendable, Equatable {
    /// Whether the page's title is kept, as a paragraph of its own where it stands (normally the first).
    public var keepsTitle: Bool
    /// Whether the title of a page is kept after all if it is all the text there is; for the main content.
    public var keepsLonelyTitle: Bool
    /// Which part of the page is taken out.
    public var content: Content
    /// What becomes of elements that attributes hide.
    public var hidden: HiddenText
    /// How the items of lists are written.
    public var lists: ListStyle
    /// How links are written.
    public var links: LinkStyle
    /// What becomes of tables.
    public var tables: TableText
    /// What becomes of images.
    public var images: ImageText

    /// Chooses what is taken out.
    public init(
      keepsTitle: Bool = true, keepsLonelyTitle: Bool = false, content: Content = .all,
      hidden: HiddenText = .auto, lists: ListStyle = .text,
      links: LinkStyle = .text,
      tables: TableText = .text, images: ImageText = .drop
    ) {
      self.keepsTitle = keepsTitle
      self.keepsLonelyTitle = keepsLonelyTitle
      self.content = content
      self.hidden = hidden
      self.lists = lists
      self.links = links
      self.tables = tables
      self.images = images
    }
  }
}

extension HTMLTextExtractor {
  /// A part of a page.
  public enum Content: Sendable, Equatable {
    /// All text a reader can see.
    case all
    /// The text the page is there for, without navigation, advertisements and the like; with `comments` also
    /// what readers wrote about it.
    case main(favoring: MainContentPreference = .balanced, comments: Bool = false)
  }
}

/// What becomes of elements that the `hidden` attribute or inline style hides.
public enum HiddenText: String, CaseIterable, Sendable {
  /// Left out of all text, unless hardly anything else would be left of the page. Where the main content is
  /// wanted, it is weighed like any other text: what a click unfolds, a shop's tabs and the answers to questions,
  /// is hidden until then.
  case auto
  /// Left out, unless hardly anything else would be left of the page.
  case drop
  /// Taken like any other text.
  case keep
}

/// How the items of lists are written: always one a line, nested ones indented.
public enum ListStyle: String, CaseIterable, Sendable {
  /// As they are in the page. Bullets and numbers are made by browsers, and the same item has another number
  /// on another page.
  case text
  /// With `- ` or a number in front.
  case markers
}

/// How links are written.
public enum LinkStyle: String, CaseIterable, Sendable {
  /// As their text alone.
  case text
  /// As `[text](address)`, where the address is one of the web, of mail, or relative.
  case markdown
}

/// What becomes of tables.
public enum TableText: String, CaseIterable, Sendable {
  /// A row a line, cells separated by tabs; tables that arrange a page are written as running text.
  case text
  /// Left out, unless they arrange a page.
  case drop
}

/// What becomes of images.
public enum ImageText: String, CaseIterable, Sendable {
  case drop
  /// Written as their alternative text.
  case alt
}
