// What the attributes of an element say about it, as a set of bits.

/// Hints to what an element is for, read off its `class`, `id`, `role`, `itemprop` and the like.
///
/// The bits are features of the model: their numbers must stay as they are.
struct Hints: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  static let navigation = Hints(bit: 0)
  static let footer = Hints(bit: 1)
  static let header = Hints(bit: 2)
  static let sidebar = Hints(bit: 3)
  static let comment = Hints(bit: 4)
  static let share = Hints(bit: 5)
  static let related = Hints(bit: 6)
  static let popular = Hints(bit: 7)
  static let advertisement = Hints(bit: 8)
  static let consent = Hints(bit: 9)
  static let breadcrumb = Hints(bit: 10)
  static let pagination = Hints(bit: 11)
  static let login = Hints(bit: 12)
  static let newsletter = Hints(bit: 13)
  static let modal = Hints(bit: 14)
  static let search = Hints(bit: 15)
  static let tags = Hints(bit: 16)
  static let author = Hints(bit: 17)
  static let date = Hints(bit: 18)
  static let metadata = Hints(bit: 19)
  static let invisible = Hints(bit: 20)
  static let widget = Hints(bit: 21)
  static let teaser = Hints(bit: 22)
  static let list = Hints(bit: 23)
  static let carousel = Hints(bit: 24)
  static let contentsTable = Hints(bit: 25)
  static let action = Hints(bit: 26)
  static let legal = Hints(bit: 27)
  static let contact = Hints(bit: 28)
  static let language = Hints(bit: 29)
  static let article = Hints(bit: 30)
  static let content = Hints(bit: 31)
  static let main = Hints(bit: 32)
  static let body = Hints(bit: 33)
  static let text = Hints(bit: 34)
  static let post = Hints(bit: 35)
  static let page = Hints(bit: 36)
  static let title = Hints(bit: 37)
  static let lead = Hints(bit: 38)
  static let caption = Hints(bit: 39)
  static let quote = Hints(bit: 40)
  static let code = Hints(bit: 41)
  static let specification = Hints(bit: 42)
  static let product = Hints(bit: 43)
  static let price = Hints(bit: 44)
  static let cart = Hints(bit: 45)
  static let description = Hints(bit: 46)
  static let review = Hints(bit: 47)
  static let question = Hints(bit: 48)
  static let forum = Hints(bit: 49)
  static let signature = Hints(bit: 50)
  static let user = Hints(bit: 51)
  static let recipe = Hints(bit: 52)
  static let service = Hints(bit: 53)
  static let documentation = Hints(bit: 54)
  static let reference = Hints(bit: 55)
  static let tool = Hints(bit: 56)
  static let notice = Hints(bit: 57)
  static let media = Hints(bit: 58)
  static let layout = Hints(bit: 59)
  /// `itemprop` names the text of the thing the page is about.
  static let itemText = Hints(bit: 60)
  /// `aria-hidden="true"`.
  static let hiddenFromReaders = Hints(bit: 61)
  /// A link: `href` is there.
  static let link = Hints(bit: 62)
  /// A link into the same page.
  static let fragmentLink = Hints(bit: 63)
}
