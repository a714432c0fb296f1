// The repair of mojibake: what it undoes, what it leaves alone, and how it hands out its changes.
import TestSupport
@testable import TextCore
import Testing

@testable import TextNormalization

@Suite struct MojibakeRepairTests {
  @Test(
    "misread text is taken back to what it said",
    arguments: [
      ("Das KaffeehÃ¤uschen Ã¶ffnet spÃ¤ter", "Das Kaffeehäuschen öffnet später"),
      ("Nous Ã©tions lÃ\u{A0} hier", "Nous étions là hier"),
      ("donâ€™t â€œworryâ€\u{9D} â€“ yetâ€¦", "don’t “worry” – yet…"),
      ("РџСЂРёРІРµС‚, РјРёСЂ", "Привет, мир"),
      ("caf√© au lait", "café au lait"),
      ("caf├⌐ au lait", "café au lait"),
      ("caf├® au lait, f├╝r dich", "café au lait, für dich"),
      ("itΓÇÖs fine", "it’s fine"),
      ("itÔÇÖs fine", "it’s fine"),
      ("┬┐Y usted?", "¿Y usted?"),
      ("–ø–µ—Å –∏ –ø–æ–ª–µ", "пес и поле"),
      ("niГ±o y seГ±ora", "niño y señora"),
      ("niΓ±o y seΓ±ora", "niño y señora"),
      ("niĂąo y cafĂŠ", "niño y café"),
    ])
  func misread(damaged: String, meant: String) {
    #expect(damaged.repaired == meant)
  }

  @Test(
    "several rounds and lossy ways are undone",
    arguments: [
      ("grÃƒÂ¶ÃƒÅ¸er", "größer"),
      ("grÃƒÆ’Ã‚Â¶ÃƒÆ’Ã…Â¸er", "größer"),
      // Byte A0 that became a space.
      ("Ã la carte, voilÃ le menu", "à la carte, voilà le menu"),
      // Bytes that windows-1252 does not have.
      ("â€œquotedâ€\u{FFFD} text", "“quoted\u{FFFD} text"),
      ("naÃ?ve, sÃ¼Ã?", "na\u{FFFD}ve, sü\u{FFFD}"),
      // CESU-8: the halves of a surrogate pair, each in three bytes.
      ("ok \u{ED}\u{A0}\u{BD}\u{ED}\u{B8}\u{80}", "ok 😀"),
      // A misreading among other text.
      ("日本 donâ€™t", "日本 don’t"),
      // C1 controls: windows-1252, or MacRoman where only that gives words.
      ("it\u{92}s 5 \u{80} \u{96} ok\u{85}", "it’s 5 € – ok…"),
      ("Coraz\u{97}n y Per\u{9C} m\u{87}s", "Coraz—n y Perœ m‡s"),
      ("coraz\u{97}n, m\u{87}s, d\u{92}a", "corazón, más, día"),
    ])
  func lossy(damaged: String, meant: String) {
    #expect(damaged.repaired == meant)
  }

  @Test(
    "text that is right stays",
    arguments: [
      "Ångström, naïve, El Niño, Ærø, İstanbul, Łódź, Škoda, Őr, Ţară, žluťoučký kůň",
      "Ελληνικά, Русский язык, Українська, עברית, العربية, हिन्दी, ไทย, 日本語, 한국어",
      "« Où ça ? » – „Nein!“ ‘so’ “so” ¿qué? ¡ay! 5 € £3 ¥100 §7 ¶2 ©2020 ®™ 20°C ±½ ×÷",
      "√π ≈ 1.77, ∑±∞, x² + y³ ≤ µ", "├── dir\n│   └── file\n┌─┬─┐\n├─┼─┤\n└─┴─┘", "├┤a┼┐a",
      "(╯°□°)╯︵ ┻━┻ ¯\\_(ツ)_/¯ ಠ_ಠ",
      "👩‍👩‍👧‍👦 👍🏽 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ❤️ 🇺🇸",
      "Â        A\nÃ        A\nÃ\tA", "PÃO, SÃO JOÃO, IRMÃ", "ÂNGULO, CHÂTEAU, Â.", "voilà Ã",
      // Another garble, which cannot be undone, is not made worse: Russian in KOI8-R read as Latin-1.
      "ïÔÐÒÁ×ØÔÅ ÎÁÍ ÏÔÞ£Ô ÏÂ ÕÓÔÁÎÏ×ËÅ",
    ])
  func right(text: String) {
    #expect(text.repaired == text)
  }

  @Test("lines are repaired each for itself, and end at LF or CR")
  func lines() {
    let text = "Ã¼ber\r\nüber Ã©\rno accents\nÃ¼ber\n\nfin Ã©"
    #expect(text.repaired == "über\r\nüber é\rno accents\nüber\n\nfin é")
  }

  @Test("a change is the shortest piece of a line, in whole characters")
  func pieces() {
    let bytes = Array("one\ntwo vâ€™hÃ© four\nfive Ã¶\n".utf8)
    let changes = repairs(of: bytes)
    #expect(changes.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["â€™hÃ©", "Ã¶"])
    #expect(changes.map { String(decoding: $0.replacement, as: UTF8.self) } == ["’hé", "ö"])
  }

  @Test("clean text is passed without a change, however long")
  func clean() {
    let bytes = Array(String(repeating: "plain words, naïve Ünïcode; ещё слова.\n", count: 5_000).utf8)
    #expect(repairs(of: bytes).isEmpty)
    #expect(repairs(of: []).isEmpty)
  }
}
