// The rules of languages and scripts other than English, the choice of language, line breaks and output.
import Testing

@testable import SentenceSplitting

struct LanguageExample: CustomTestStringConvertible, Sendable {
  var code: String
  var separator: String
  var expected: [String]
  var testDescription: String { "\(code): \(expected.joined(separator: separator))" }

  init(_ code: String, _ expected: String..., separator: String = " ") {
    self.code = code
    self.separator = separator
    self.expected = expected
  }
}

@Suite struct LanguageTests {
  @Test(
    "the sentences of text in other languages",
    arguments: [
      LanguageExample("de", "Am 3. Oktober kam Dr. Weiß z. B. um 9 Uhr.", "Das war früh."),
      LanguageExample(
        "de", "Die Mühle stand seit 1804.", "Niemand wohnte dort.", "Er aß Brot, Käse usw.",
        "Dann schlief er."),
      LanguageExample("de", "Im 19. Jahrhundert lebten hier ca. 50 Bauern.", "„Komm!“, rief sie."),
      LanguageExample(
        "fr", "M. Petit habite av. Foch, cf. p. 12.", "« Où vas-tu ? » demanda-t-il.", "Il partit."),
      LanguageExample("fr", "« Je reste. »", "Elle ferma la porte.", "Il pleuvait, etc."),
      LanguageExample(
        "es", "El Sr. Gil y la Dra. Paz llegaron.", "¿Quién llamó?", "¡Nadie!", "EE. UU. ganó."),
      LanguageExample("it", "Il dott. Riva abita qui, cfr. pag. 3.", "È medico."),
      LanguageExample("pt", "O Sr. Melo mora na Av. Central, nº. 5.", "Ele dorme."),
      LanguageExample("nl", "Dhr. Bos at o.a. kaas, brood enz.", "Hij sliep."),
      LanguageExample("pl", "Prof. Nowak urodził się 5. maja, tj. wiosną.", "Był w Krakowie."),
      LanguageExample("ru", "Он жил на ул. Садовой, д. 5, т. е. рядом.", "Она ушла."),
      LanguageExample("ru", "Письмо от А. И. Орлова пришло.", "И все его прочли."),
      LanguageExample("ru", "Завод основан в 1890 г.", "Он работал до войны."),
      LanguageExample("cs", "Dne 5. května přišel Dr. Malý, tj. brzy.", "Byl rád."),
      LanguageExample("da", "Hr. Holm kom d. 3. maj kl. 9.", "Det regnede."),
      LanguageExample("el", "Πού είναι το πλοίο;", "Έφυγε χθες."),
      LanguageExample("hy", "Նա եկավ։", "Անձրև էր:", "Մենք լռեցինք։"),
      LanguageExample("zh", "河水涨了。", "你在哪儿？", "“快走！”", "他跑了。", separator: ""),
      LanguageExample("ja", "雨が降った。", "「行こう。」と彼は言った。", "誰もいない！", separator: ""),
      LanguageExample("hi", "नदी बढ़ गई।", "तुम कहाँ हो?", "डॉ. राव आए।"),
      LanguageExample("ur", "دریا چڑھ گیا۔", "تم کہاں ہو؟", "وہ آیا۔"),
      LanguageExample("ar", "ارتفع النهر.", "أين أنت؟", "جاء الرجل."),
      LanguageExample("am", "ወንዙ ሞላ።", "የት ነህ፧", "መጣ።", separator: ""),
      LanguageExample("my", "မိုးရွာသည်။", "သူလာသည်။", separator: ""),
      LanguageExample("km", "ភ្លៀងធ្លាក់។", "គាត់មក។"),
      LanguageExample("th", "ฝนตกหนักมาก เขาไม่มา"),
      LanguageExample("ko", "비가 왔다.", "어디 있니?", "그가 왔다."),
    ])
  func table(_ example: LanguageExample) throws {
    let text = example.expected.joined(separator: example.separator)
    #expect(try sentences(text, example.code) == example.expected)
  }

  @Test(
    "the language is recognised",
    arguments: [
      ("The mill by the river was not for sale, and it stayed that way.", "en"),
      ("Die Mühle am Fluss war nicht zu verkaufen, und sie blieb es auch.", "de"),
      ("Le moulin de la rivière n'est pas à vendre et il ne le sera pas.", "fr"),
      ("El molino del río no se vende y por eso los vecinos lo cuidan.", "es"),
      ("Мельница у реки не продаётся, и это так было всегда.", "ru"),
      ("Млин біля річки не продається, та це було завжди, або ні.", "uk"),
      ("河边的磨坊不卖。", "zh"), ("川のそばの水車小屋は売り物ではない。", "ja"), ("नदी के किनारे की चक्की", "hi"), ("", "en"),
    ])
  func guess(_ text: String, _ code: String) {
    let bytes = Array(text.utf8)
    #expect(SentenceSplitter().resolved(for: bytes.span).languageCode == code)
  }

  @Test("a settled language stays as it is")
  func resolvedKeeps() throws {
    let bytes = Array("Die Mühle und der Fluss".utf8)
    let french = SentenceSplitter(language: try SentenceLanguage(code: "fr"))
    #expect(french.resolved(for: bytes.span).languageCode == "fr")
    #expect(SentenceSplitter().languageCode == nil)
  }

  @Test("every known code has rules of its own, and region, script and case do not matter")
  func codes() throws {
    for code in SentenceLanguage.knownCodes { #expect(LanguageRules.rules(for: code).code == code) }
    #expect(SentenceLanguage.knownCodes == SentenceLanguage.knownCodes.sorted())
    #expect(SentenceLanguage.knownCodes.count >= 30)
    #expect(try SentenceLanguage(code: "DE-at").code == "de")
    #expect(try SentenceLanguage(code: "zh_Hant").code == "zh")
    #expect(try SentenceLanguage(code: "no").code == "nb")
  }

  @Test("an unknown code is an error that names the known ones")
  func unknownCode() {
    for code in ["xx", "", "english", "-"] {
      let error = #expect(throws: SentenceLanguageError.self) { try SentenceLanguage(code: code) }
      #expect(error?.description.contains("de, el, en") == true)
    }
  }
}

@Suite struct LineBreakTests {
  @Test("a line break within prose is a space")
  func soft() throws {
    #expect(
      try sentences("The road ran\n  along the river.  It\r\nwas long.", "en") == [
        "The road ran along the river.", "It was long.",
      ])
  }

  @Test("a line break within a script without spaces is nothing")
  func noSpaces() throws {
    #expect(try sentences("河水\n涨了。你在\n哪儿？", "zh") == ["河水涨了。", "你在哪儿？"])
    #expect(try sentences("비가\n왔다.", "ko") == ["비가 왔다."])
    #expect(try sentences("Das\n河水", "zh") == ["Das 河水"])
  }

  @Test("other white space is kept as it is")
  func otherSpace() throws {
    #expect(try sentences("a\u{A0} b\t c", "en") == ["a\u{A0} b\t c"])
  }

  @Test("a blank line ends a sentence")
  func blankLine() throws {
    #expect(try sentences("A heading\n \nSome text", "en") == ["A heading", "Some text"])
    #expect(try sentences("A heading\r\n\r\nSome text", "en") == ["A heading", "Some text"])
    #expect(try sentences("A heading\r\nand more", "en") == ["A heading and more"])
  }

  @Test("the items of a list stand alone, their second lines do not")
  func list() throws {
    #expect(
      try sentences("Bring:\n- milk and\n  honey\n- salt\n- nails", "en") == [
        "Bring:", "- milk and honey", "- salt", "- nails",
      ])
    #expect(try sentences("1. Boil it\n2. Wait", "en") == ["1. Boil it", "2. Wait"])
    #expect(try sentences("milk\nsalt\nnails, long ones", "en") == ["milk", "salt", "nails, long ones"])
  }

  @Test("quotes made of commas, grave accents and apostrophes are told from the marks they are made of")
  func typewriterQuotes() throws {
    let spoken = ["Er schwieg lange.", ",Komm herein', sagte sie."]
    #expect(try sentences(spoken.joined(separator: " "), "de") == spoken)
    let quoted = ["Man nennt das ``guten Wind''.", "``Es weht ja kaum'', rief der Kapitän."]
    #expect(try sentences(quoted.joined(separator: " "), "de") == quoted)
  }

  @Test("a lone percent sign between quotations is a line of its own")
  func percentLines() throws {
    #expect(
      try sentences("The kettle sang\n%\nNobody came to tea.\n%\nIt rained for\nseveral weeks.", "en")
        == ["The kettle sang", "%", "Nobody came to tea.", "%", "It rained for several weeks."])
  }

  @Test("requests of roff that divide text stand alone, those that change the font do not")
  func roffRequests() throws {
    #expect(
      try sentences(
        ".SH NAME\nkettle \\- boil water and say so when it is done\n.PP\nIt reads the file\n.I tea.conf\nat its start.\n"
          + ".TP\nThe end", "en")
        == [
          ".SH NAME", "kettle \\- boil water and say so when it is done", ".PP",
          "It reads the file .I tea.conf at its start.", ".TP", "The end",
        ])
  }

  @Test("one dash at the head of a line is no list")
  func noList() throws {
    #expect(try sentences("He came home\n- late as ever - and slept.", "en").count == 1)
  }
}
