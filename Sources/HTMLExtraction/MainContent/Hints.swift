// What the attributes of an element say about it, as a set of bits.

/// Hints to what an element is for, read off its `class`, `id`, `role`, `itemprop` and the like.
///
/// The bits are features of the model: their numbers must stay as they are.
struct Hints: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  static let article = Hints(bit: 0)
  static let body = Hints(bit: 1)
  static let content = Hints(bit: 2)
  static let main = Hints(bit: 3)
  static let navigation = Hints(bit: 4)
  static let breadcrumb = Hints(bit: 5)
  static let footer = Hints(bit: 6)
  static let header = Hints(bit: 7)
  static let sidebar = Hints(bit: 8)
  static let comment = Hints(bit: 9)
  static let share = Hints(bit: 10)
  static let related = Hints(bit: 11)
  static let advertisement = Hints(bit: 12)
  static let author = Hints(bit: 13)
  static let date = Hints(bit: 14)
  static let metadata = Hints(bit: 15)
  static let tags = Hints(bit: 16)
  static let caption = Hints(bit: 17)
  static let media = Hints(bit: 18)
  static let signUp = Hints(bit: 19)
  static let popUp = Hints(bit: 20)
  static let product = Hints(bit: 21)
  static let purchase = Hints(bit: 22)
  static let review = Hints(bit: 23)
  static let forum = Hints(bit: 24)
  static let tool = Hints(bit: 25)
  static let title = Hints(bit: 26)
  static let lead = Hints(bit: 27)
  static let pagination = Hints(bit: 28)
  static let contentsTable = Hints(bit: 29)
  static let invisible = Hints(bit: 30)
  static let search = Hints(bit: 31)
  static let card = Hints(bit: 32)
  static let expandable = Hints(bit: 33)
  static let code = Hints(bit: 34)
  static let popular = Hints(bit: 35)
  static let widget = Hints(bit: 36)
  static let contact = Hints(bit: 37)
  static let recipe = Hints(bit: 38)
  static let reference = Hints(bit: 39)
  static let service = Hints(bit: 40)
  static let quote = Hints(bit: 41)
  static let page = Hints(bit: 42)
  static let layout = Hints(bit: 43)
  /// Hidden by the `hidden` attribute or inline style.
  static let concealed = Hints(bit: 59)
  /// `itemprop` names the text of the thing the page is about.
  static let itemText = Hints(bit: 60)
  /// `aria-hidden="true"`.
  static let hiddenFromReaders = Hints(bit: 61)
  /// A link: `href` is there.
  static let link = Hints(bit: 62)
  /// A link into the same page.
  static let fragmentLink = Hints(bit: 63)
}
