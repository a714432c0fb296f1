// Texts that name no charset are read in the one they were written in.
import Testing

@testable import TextCore

@Suite struct CharsetDetectorTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let charsets: [Charset]

    init(_ language: String, _ text: String, _ charsets: Charset...) {
      testDescription = language
      self.text = text
      self.charsets = charsets
    }
  }

  static let examples = [
    Example(
      "Russian", "Вчера мы долго гуляли по набережной, а вечером пили чай с вареньем и слушали старые песни.",
      .windows1251, .koi8R, .iso8859Part5, .ibm866, .macCyrillic, .ibm855),
    Example(
      "Ukrainian", "Учора ми довго гуляли набережною, а ввечері пили чай із варенням і слухали їхні пісні.",
      .windows1251, .koi8U),
    Example(
      "Bulgarian", "Вчера дълго се разхождахме край реката, а вечерта пихме чай и слушахме стари песни.",
      .windows1251, .iso8859Part5),
    Example(
      "Greek", "Χθες περπατήσαμε πολύ ώρα δίπλα στο ποτάμι και το βράδυ ήπιαμε τσάι με γλυκό.",
      .windows1253, .iso8859Part7),
    Example("Hebrew", "אתמול טיילנו שעה ארוכה ליד הנהר, ובערב שתינו תה ושמענו שירים ישנים.", .windows1255),
    Example(
      "Arabic", "مشينا أمس طويلا بجانب النهر وفي المساء شربنا الشاي واستمعنا إلى أغان قديمة.",
      .windows1256, .iso8859Part6),
    Example("Thai", "เมื่อวานเราเดินเล่นริมแม่น้ำอยู่นาน ตอนเย็นเราดื่มชาและฟังเพลงเก่า", .windows874),
    Example(
      "Turkish", "Dün nehir kıyısında uzun süre yürüdük, akşam da çay içip eski şarkılar dinledik.",
      .windows1254),
    Example(
      "Polish",
      "Wczoraj długo spacerowaliśmy nad rzeką, a wieczorem piliśmy herbatę i słuchaliśmy dawnych pieśni.",
      .windows1250, .iso8859Part2, .ibm852),
    Example(
      "Czech",
      "Včera jsme se dlouho procházeli podél řeky a večer jsme pili čaj a poslouchali staré písničky.",
      .windows1250, .iso8859Part2, .ibm852),
    Example(
      "Hungarian",
      "Tegnap sokáig sétáltunk a folyó mentén, este pedig teát ittunk, és régi dalokat hallgattunk. "
        + "Később eső esett.", .windows1250),
    Example(
      "Romanian",
      "Ieri ne-am plimbat mult timp pe malul râului, iar seara am băut ceai şi am ascultat cântece vechi.",
      .windows1250),
    Example(
      "Lithuanian", "Vakar ilgai vaikščiojome palei upę, o vakare gėrėme arbatą ir klausėmės senų dainų.",
      .windows1257),
    Example(
      "French",
      "Hier nous avons marché longtemps près de la rivière, puis bu du thé et écouté de très vieilles "
        + "chansons préférées.", .windows1252, .ibm850, .macintosh),
    Example(
      "German",
      "Gestern sind wir lange am Fluß spazieren gegangen, später hörten wir schöne alte Lieder und "
        + "tranken grünen Tee.",
      .windows1252, .ibm850, .macintosh),
    Example(
      "Spanish",
      "Ayer paseamos mucho rato junto al río; después tomamos té, y mañana iremos con los niños pequeños.",
      .windows1252, .ibm850, .macintosh),
    Example("French words among others", "A déjà vu, à la carte: soupe du jour à volonté.", .windows1252),
    Example("English with symbols", "It cost £50, or “half that” – don’t ask.", .windows1252),
    Example(
      "Japanese", "昨日は川のそばを長く散歩して、夜はお茶を飲みながら古い歌を聞きました。", .shiftJIS, .eucJP),
    Example("Chinese", "昨天我们在河边散步了很久，晚上喝茶，听了一些老歌。", .gb18030),
    Example("Traditional Chinese", "昨天我們在河邊散步了很久，晚上喝茶，聽了一些老歌。", .big5),
    Example(
      "Korean", "어제 우리는 강가를 오래 걸었고 저녁에는 차를 마시며 옛 노래를 들었습니다.", .eucKR, .johab),
  ]

  @Test("a text is read in the charset that it was written in", arguments: examples)
  func plain(example: Example) throws {
    for charset in example.charsets {
      let bytes = try #require(try Encoder(charset)?.encode(example.text), "\(charset)")
      let text = try TextDecoder.decode(bytes, declaredLabel: nil)
      #expect(String(decoding: text.bytes, as: UTF8.self) == example.text, "\(charset)")
      #expect(text.evidence == .detected, "\(charset)")
    }
  }

  @Test("mark-up around a text does not hide it", arguments: examples)
  func page(example: Example) throws {
    let boilerplate = String(repeating: "<div class=\"wrapper main-content\"><span id=x>", count: 200)
    for charset in example.charsets {
      let encoder = try #require(try Encoder(charset))
      let page = try #require(encoder.encode(boilerplate + example.text + "</span></div>"))
      let text = try TextDecoder.decode(page, declaredLabel: nil)
      #expect(String(decoding: text.bytes, as: UTF8.self).contains(example.text), "\(charset)")
    }
  }

  @Test("a wrong declaration is not believed where the bytes plainly contradict it")
  func contradiction() throws {
    let russian = Self.examples[0].text
    let bytes = try #require(try Encoder(.windows1251)?.encode(russian))
    for label in ["iso-8859-1", "koi8-r", "utf-8", "gb2312", "windows-1250"] {
      let text = try TextDecoder.decode(bytes, declaredLabel: Array(label.utf8))
      #expect(text.charset == .windows1251 && text.evidence == .detected, "\(label)")
      #expect(String(decoding: text.bytes, as: UTF8.self) == russian, "\(label)")
    }
  }

  @Test(
    "a right declaration is believed, even of a text that looks like another language", arguments: examples)
  func agreement(example: Example) throws {
    for charset in example.charsets {
      let bytes = try #require(try Encoder(charset)?.encode(example.text))
      let text = try TextDecoder.decode(bytes, declaredLabel: Array(charset.rawValue.utf8))
      #expect(text.charset == charset && text.evidence == .declared)
    }
    // A word or two is no contradiction.
    let word = try TextDecoder.decode(
      [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], declaredLabel: Array("latin1".utf8))
    #expect(word.charset == .windows1252 && word.evidence == .declared)
  }

  @Test("libuchardet is asked, and its names are known")
  func system() throws {
    let text = Self.examples[0].text
    let bytes = try #require(try Encoder(.koi8R)?.encode(text))
    #expect(SystemDetector.charset(of: bytes.span) == .koi8R)
    #expect(SystemDetector.charset(of: [0x61].span) != .utf8)
  }

  @Test("only what is no ASCII is looked at")
  func sample() {
    let sample = TextSample(Array("<p class=a>caf\u{E9}</p> 12 plain".utf8).span)
    #expect(sample.bytes == Array("caf\u{E9} ".utf8))
    #expect(sample.size == 6 && sample.highBytes == 2)
    #expect(sample.pairs.reduce(0) { $0 + $1.count } == 6)
    #expect(TextSample([0x20, 0x41].span).highBytes == 0)
  }
}

/// The reverse of a decoder, for tests: what it makes of every byte and pair of bytes.
private struct Encoder {
  private var codes: [Unicode.Scalar: [UInt8]] = [:]

  init?(_ charset: Charset) throws {
    let high: ClosedRange<UInt8> = 0x80...0xFE
    let units: [[UInt8]]
    if SingleByteTranscoder.scalars(of: charset) != nil {
      units = (0x80...0xFF as ClosedRange<UInt8>).map { [$0] }
    } else {
      units = high.flatMap { lead in (0x31...0xFE as ClosedRange<UInt8>).map { [lead, $0] } }
    }
    guard let text = try TextDecoder.transcode(Array(units.joined(separator: [0x0A])).span, from: charset)
    else {
      return nil
    }
    for (unit, decoded) in zip(units, text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)) {
      let scalars = String(decoding: decoded, as: UTF8.self).unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, codes[scalar] == nil else { continue }
      codes[scalar] = unit
    }
  }

  /// `text` in the charset; nil where it lacks a character.
  func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if let code = codes[scalar] {
        bytes += code
      } else {
        return nil
      }
    }
    return bytes
  }
}
