// The rules on quotes, lists, careless writing and spacing, each with a sentence of its own.
import Testing

@testable import SentenceSplitting

@Suite struct ContextTests {
  @Test(
    "quotes, speech and brackets",
    arguments: [
      RuleExample("single quotes stay whole", "'I came. I saw. I left,' he told us.", "Fine."),
      RuleExample("an apostrophe opens nothing", "The boys' hut stood empty.", "The girls' did not."),
      RuleExample("braces keep what they hold", "The set {a. b} is small.", "Take it."),
      RuleExample("backticks quote", "She wrote ``Closed.``", "We went home."),
      RuleExample("the speaker goes with the speech", "\"Go home!\" Mary said.", "We went."),
      RuleExample("the speaker without quotes", "Leave the gate! he yelled.", "We left it."),
      RuleExample(
        "speech that breaks off", "\"I only wanted to --\"", "At this point the door shut.", "He stopped."),
      RuleExample("two quotations back to back", "\"it was late.\"", "\"and what of it?\""),
      RuleExample("a tokenised quote closes", "He was known as a ' Master Cooper . '", "She was not ."),
      RuleExample("a tokenised quote with more behind", "It won in \" Hats Off ! \" .", "We cheered ."),
      RuleExample("a title with a mark", "Shout! is a magazine for cooks.", "We read it."),
      RuleExample("an ellipsis behind a mark", "Gone!... nobody had told her so."),
      RuleExample("a quotation that ends its sentence", "He said: \"I came.", "I saw.\"", "Then he left."),
      RuleExample("a quotation that is the sentence", "\"It rained.", "We stayed in.\"", "They went out."),
      RuleExample(
        "brackets keep two sentences", "It stood empty (it leaked. It was cold) for years.", "It fell."),
      RuleExample("brackets around sentences", "(It leaked.", "It was cold.)", "Nobody lived there."),
      RuleExample(
        "a quote between spaces that closes one unopened", "She sang in `` Up ! '' and in `` Down '' ."),
    ])
  func quotes(_ example: RuleExample) throws {
    #expect(try sentences(example.expected.joined(separator: " "), "en") == example.expected)
  }

  @Test(
    "lists, labels and units",
    arguments: [
      RuleExample(
        "a list within a paragraph", "It was sold by Mark Ames.", "a. a barn", "b. a cart", "c. two goats"),
      RuleExample("a list from anywhere in the alphabet", "They left.", "w) hay", "x) oats", "y) straw"),
      RuleExample("a list that begins anew", "1.) hay", "2.) oats", "1.) milk", "2.) eggs"),
      RuleExample("two letters are no list", "a. The barn b. the cart"),
      RuleExample("a list by hyphens", "- Milk", "- Bread", "- Salt"),
      RuleExample("speech behind a dash", "- Wait - she said - I am coming."),
      RuleExample("an option's letter is no initial", "Use the option -n.", "Anna does."),
      RuleExample(
        "units behind numbers", "The door is 6 ft. 2 in. high.", "Is she in?", "She is in.", "Come along."),
      RuleExample("a time behind a time", "We eat at 7 p.m.", "8 p.m. is too late for us."),
      RuleExample("an era that opens the sentence", "Around 300 A.D. Rome was still large.", "It shrank."),
      RuleExample("compass points", "The wind came from the NW. of the bay.", "It was cold."),
      RuleExample("a footnote behind a bracket", "He proved it (in 1871).2", "Nobody noticed."),
      RuleExample("capitals are no small words", "They moved to CA.", "Brown bears live there."),
      RuleExample("acronyms that lost their place", "He drove on the U.S . Highway 40 .", "It rained ."),
    ])
  func lists(_ example: RuleExample) throws {
    #expect(try sentences(example.expected.joined(separator: " "), "en") == example.expected)
  }

  @Test(
    "careless writing",
    arguments: [
      ("en", ["what a day :)", "We left at noon."], " "), ("en", ["is it far?", "what do you think"], ""),
      ("en", ["we had hoped for more...", "But it rained."], ""),
      ("en", ["It cost 1,000.", "That is a lot."], ""),
      ("en", ["she ate at mary's.", "somebody paid."], " "),
      ("en", ["i liked it.", "picking plums is fun"], " "),
      ("de", ["das war schön.", "wir kommen wieder."], " "),
      ("es", ["La recomiendo al 100 %.", "el vino es malo."], " "),
      ("fr", ["c'était long.", "nous sommes partis."], " "),
      ("el", ["Δεν ήρθε κανένας.", "το πλοίο έφυγε."], " "),
      ("ja", ["すごい!", "雨が降った。"], ""), ("zh", ["真的?", "他走了。"], ""),
    ])
  func careless(_ code: String, _ expected: [String], _ separator: String) throws {
    #expect(try sentences(expected.joined(separator: separator), code) == expected)
  }

  @Test(
    "what carries on in other languages",
    arguments: [
      ("de", "»Ich gehe. Ich bleibe nicht«, sagte er."), ("sk", "„Idem. Nečakaj na mňa,“ povedal."),
      ("zh", "他在看《快跑！马儿》这本书。"), ("uk", "Потяг прибув о 9 год. 20 хв. вечора."),
      ("it", "Lo psicol. Neri abita qui."), ("it", "La stazione meteor. si trova qui."),
      ("de", "Er sprach u. a. Dänisch und z. B. Finnisch."),
      ("ru", "Пришли Анна, Пётр и т. д. до самого вечера."),
      ("cs", "Byla to tichá smrt na poli."), ("nl", "Het is een aanw. vnw. dat men zelden ziet."),
      ("fa", "او گفت ... و رفت"), ("hr", "Liječnik je dr. Horvat iz Zadra."),
      ("fr", "La densité est de 90 hab. / km²."),
      ("tr", "Savaş 19. Ordu ile başladı."), ("fi", "Hän syntyi 3. toukokuuta kylässä."),
      ("pl", "Szkoła im. Jana Nowaka stoi."),
    ])
  func carriesOn(_ code: String, _ text: String) throws {
    #expect(try sentences(text, code) == [text])
  }

  @Test("a word without vowels ends a sentence where r and l are the core of syllables")
  func syllabicConsonants() throws {
    #expect(try sentences("Byl to vlk. Petr utekl.", "cs") == ["Byl to vlk.", "Petr utekl."])
    #expect(try sentences("It was a Hngr. Petr ran.", "en").count == 1)
  }

  @Test("what line breaks mean can be said")
  func newlines() {
    let text = Array("One\ntwo. Three\n- four\n- five".utf8)
    func split(_ meaning: SentenceSplitter.LineBreakMeaning) -> [String] {
      var found: [String] = []
      SentenceSplitter(lineBreaks: meaning).forEachSentence(in: text.span) { range in
        var line: [UInt8] = []
        SentenceSplitter.appendSentence(range, from: text.span, to: &line)
        found.append(String(decoding: line, as: UTF8.self))
      }
      return found
    }
    #expect(split(.soft) == ["One two.", "Three - four - five"])
    #expect(split(.hard) == ["One", "two.", "Three", "- four", "- five"])
    #expect(split(.automatic) == ["One two.", "Three", "- four", "- five"])
  }

  @Test("a line that ends long before the others do ends a sentence, a full one does not")
  func shortLines() throws {
    let title =
      "Harbour Regulations\n(as of last spring)\nAll boats are to be moored by the keeper, who decides where they lie."
    #expect(
      try sentences(title, "en") == [
        "Harbour Regulations", "(as of last spring)",
        "All boats are to be moored by the keeper, who decides where they lie.",
      ])
    let wrapped =
      "The keeper decides where the boats of\nMr. Hale lie, and nobody else in the town of\nPorton does."
    #expect(try sentences(wrapped, "en").count == 1)
  }

  @Test("code keeps its lines: between fences, and where it is indented and looks like code")
  func verbatim() {
    func parts(_ paragraphs: [String]) -> [String] {
      var blocks = VerbatimBlocks()
      var found: [String] = []
      for paragraph in paragraphs {
        let bytes = Array(paragraph.utf8)
        blocks.forEachPart(of: bytes.span) { range, isVerbatim in
          found.append((isVerbatim ? "code: " : "text: ") + String(decoding: bytes[range], as: UTF8.self))
        }
      }
      return found
    }
    #expect(
      parts(["See:\n```sh\nmake", "now.\n```\nDone."]) == [
        "text: See:", "code: ```sh\nmake", "code: now.\n```", "text: Done.",
      ])
    #expect(parts(["    let x = 1;\n    print()"]) == ["code:     let x = 1;\n    print()"])
    #expect(
      parts(["    A quotation that is\n    set in a little."]) == [
        "text:     A quotation that is\n    set in a little."
      ])
    #expect(parts(["Title\n~~~~~\ntext"]) == ["text: Title\n~~~~~\ntext"])
  }

  @Test(
    "years, centuries and Roman numerals",
    arguments: [
      ("ru", ["Пётр родился в 1950 г.", "Окончил школу."]), ("ru", ["В 1812 г. Наполеон пришёл."]),
      ("ru", ["5 мая 1990 г. Иванов уехал."]), ("ru", ["Он жил в г. Твери в XIX в.", "Дом стоит."]),
      ("uk", ["Хата збудована 1950 р.", "Живе там Оксана."]), ("bg", ["През 1950 г. Иванов замина."]),
      ("be", ["У 1950 г. Янка паехаў."]), ("pl", ["Dom zbudowano w 1950 r.", "Mieszka w nim Anna."]),
      ("pl", ["W maju 1950 r. Kowalski wyjechał."]), ("pl", ["Ulica Jana Pawła II.", "Lubię ją."]),
      ("cs", ["Karel IV. Lucemburský tu byl."]), ("cs", ["Dali 5 mil. Kč.", "Je to dost."]),
      ("it", ["Dell'on. Bianchi si parla nel sec. XIX soltanto."]),
      ("pt", ["A dra. Ana e o gen. Lima vieram."]),
    ])
  func years(_ code: String, _ expected: [String]) throws {
    #expect(try sentences(expected.joined(separator: " "), code) == expected)
  }

  @Test("a small Latin letter behind Arabic words begins a sentence as well as any")
  func arabicBeforeLatin() throws {
    let expected = ["هذا ملف جديد.", "name اسم الملف.", "تقرأه حزمة dpkg.", "هذا كل شيء."]
    #expect(try sentences(expected.joined(separator: " "), "ar") == expected)
  }
}
