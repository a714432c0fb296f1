// The English rules, each with a sentence of its own.
import Testing

@testable import SentenceSplitting

/// What a rule is for, and the sentences that a text must be split into; the text is the sentences joined by spaces.
struct RuleExample: CustomTestStringConvertible, Sendable {
  var rule: String
  var expected: [String]
  var testDescription: String { rule }

  init(_ rule: String, _ expected: String...) {
    self.rule = rule
    self.expected = expected
  }
}

@Suite struct EnglishTests {
  @Test(
    "the sentences of English text",
    arguments: [
      RuleExample("a full stop ends a sentence", "The kettle boiled.", "Nobody moved."),
      RuleExample("titles stand before names", "Mr. Hale and Dr. Finch waited.", "Then Prof. Ng arrived."),
      RuleExample("titles in capitals", "MRS. HALE CALLED DR. FINCH.", "HE CAME."),
      RuleExample("initials stand before names", "The prize went to R. J. Okafor.", "She smiled."),
      RuleExample("I is a word, not an initial", "Nobody knew it better than I.", "Was that so bad?"),
      RuleExample("a letter at the start is a label", "Q. Who left the gate open?", "A. The goat did."),
      RuleExample("an apostrophe makes no initial", "These boots were Tom's.", "Brown ones are mine."),
      RuleExample("a section number goes with its heading", "11.1. Barley and Oats"),
      RuleExample("a bullet in front of it changes nothing", "- 4.8.1. Default Grain"),
      RuleExample("initials follow one another", "The barn was drawn by R. A. Okafor.", "It burned."),
      RuleExample("a caption's number goes with the caption", "Table 4.3. Yield by field.", "It was low."),
      RuleExample("a Roman numeral goes with its heading", "IV. Of Weather and Tides"),
      RuleExample("but only at the start of the line", "We read Chapter 11.", "Nobody spoke."),
      RuleExample("references stand before numbers", "See p. 12 and figs. 3 to 5.", "Turn to vol. II of it."),
      RuleExample("No. is a word when no number follows", "I asked twice and he said no.", "Ask No. 7."),
      RuleExample("connectives go on", "Stone fruit, e.g. Victoria plums, keeps badly.", "Dry it."),
      RuleExample(
        "etc. ends before a capital", "Bring rope, nails, etc.", "Leave the saw.", "We have etc. at home."),
      RuleExample(
        "a company goes on before a verb", "Marlow & Co. Ltd. and Dean Inc. merged.", "They thrive."),
      RuleExample(
        "acronyms go on before names", "The U.S. Senate met.", "It was late in the U.S.", "We slept."),
      RuleExample("degrees end before names", "He never finished his Ph.D.", "Martha finished two."),
      RuleExample("eras end before names", "The wall fell in 212 B.C.", "Rome did not notice."),
      RuleExample("units end before names", "The plank is 9 ft.", "Jo cut it to 4 ft. and a bit."),
      RuleExample("a time of day ends", "The boat left at 7 a.m.", "Sailors slept until 9 a.m. on Sundays."),
      RuleExample("a time of day goes with its day", "We met at 6 p.m. Friday at the pier.", "It rained."),
      RuleExample("a time phrase is no sentence", "On Monday at 9 a.m. Mrs. Pike sang.", "We fled."),
      RuleExample("but a function word shows a new one", "Be there by 9 a.m.", "The bus will not wait."),
      RuleExample("decimals, prices, versions", "It cost $3.50 in 1.2.3 and 4.0.", "Now it is free."),
      RuleExample("a year ends a sentence", "They sold the farm in 1987.", "Nothing grew there."),
      RuleExample("numbers that start a sentence", "Rain fell for days.", "40 sheep drowned."),
      RuleExample("addresses and files", "Mail a.b@c.example or open www.d.example/e.html.", "Wait for it."),
      RuleExample("names with a mark", "She sold her Yahoo! shares at noon.", "Was Jeopardy! any good?"),
      RuleExample("a quote goes on in lower case", "\u{201C}Is it far?\u{201D} she asked.", "It was."),
      RuleExample("a straight quote goes on too", "\"Run!\" cried the boy.", "So we ran."),
      RuleExample("a quote ends a sentence", "He wrote \"Closed.\"", "We went home."),
      RuleExample("an embedded quote stays whole", "She said, \"I came. I saw. I left.\" to us.", "Fine."),
      RuleExample("brackets inside stay whole", "The hut (It was built of peat.) stood alone.", "It burned."),
      RuleExample(
        "brackets outside stand alone", "We left early.", "(Nobody minded.)", "The road was empty."),
      RuleExample("a mark in brackets comments", "He paid nine (!) Crowns for it.", "What a fool."),
      RuleExample("reference marks stay", "Tin melts early.[3]", "Lead does too. [4]", "Iron does not."),
      RuleExample("footnote numbers stay", "The river moved again.12", "Maps were redrawn."),
      RuleExample("an ellipsis before a capital", "I had hoped for more...", "The box was empty."),
      RuleExample("an ellipsis within", "It was ... well, odd, and . . . She would not say what."),
      RuleExample("a stop before an ellipsis", "They sold it all.", ". . . The barn went first."),
      RuleExample("repeated marks", "Stop!!!", "Who goes there?!", "Me ! ! !", "Oh."),
      RuleExample(
        "a dash goes on", "The cook\u{2014}who else?\u{2014}had gone.", "Even so? \u{2013} well, perhaps."),
      RuleExample("a comma goes on", "Cats, dogs, etc., are welcome!, said the sign.", "We left ours."),
      RuleExample(
        "careless lower case", "that was good.", "we should go again.", "what do you say?", "ok then."),
      RuleExample("contractions nobody listed", "The Hngr. Office is shut.", "Try the Mktg. one."),
    ])
  func table(_ example: RuleExample) throws {
    #expect(try sentences(example.expected.joined(separator: " "), "en") == example.expected)
  }

  @Test("a missing space after a full stop does not hide the end, but names and files keep their points")
  func missingSpace() throws {
    #expect(try sentences("It was late.Then it rained.", "en") == ["It was late.", "Then it rained."])
    #expect(try sentences("Call System.Out.println or ASP.Net now.", "en").count == 1)
    #expect(try sentences("See http://a.example/b?Then=c.Html now.", "en").count == 1)
  }

  @Test(
    "the items of a list on one line",
    arguments: [
      ["1. Boil the milk", "2. Add salt", "3. Wait"], ["1) Boil the milk", "2) Add salt"],
      ["1.) Boil it.", "2.) Wait."], ["a. Boil the milk", "b. Add salt", "c. Wait"],
      ["(i) Boil it", "(ii) Wait"],
      ["• Milk", "• Salt"], ["• 1. Milk", "• 2. Salt"],
    ])
  func inlineList(_ items: [String]) throws {
    #expect(try sentences(items.joined(separator: " "), "en") == items)
  }

  @Test("a number that does not count on is no list item")
  func noList() throws {
    #expect(try sentences("1. Take pill 3) or more", "en").count == 1)
  }
}
