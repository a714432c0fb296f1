// What belongs to a person, found and masked, and what only looks like it.
import TestSupport
import Testing
import TextNormalization

@Suite struct MaskTests {
  private func expect(
    _ before: String, _ after: String, _ option: WritableKeyPath<NormalizationOptions, Bool>,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let result = TextNormalizer(NormalizationOptions(.none).with { $0[keyPath: option] = true }).apply(before)
    #expect(result == after, sourceLocation: location)
  }

  private func expectUntouched(
    _ text: String, _ option: WritableKeyPath<NormalizationOptions, Bool>,
    _ location: SourceLocation = #_sourceLocation
  ) {
    expect(text, text, option, location)
  }

  @Test(
    "e-mail addresses go, with letters of any alphabet, and the sentence around them stays",
    arguments: [
      ("To ann.b+c@mail.example.", "To <EMAIL>."),
      ("‘O'Neil@a.example’, <x_y@b.example>", "‘<EMAIL>’, <<EMAIL>>"),
      ("jürgen@bücher.example иван@почта.рф", "<EMAIL> <EMAIL>"),
      ("mailto:a1@b.example?subject=c", "mailto:<EMAIL>?subject=c"),
      ("e.g...ann@b.example", "e.g...<EMAIL>"), ("one@two@three.example", "one@<EMAIL>"),
      ("-ann@b.example *ann@b.example*", "-<EMAIL> *<EMAIL>*"), ("ann@b.example.3 and", "<EMAIL>.3 and"),
      ("联系ann@b.example谢谢", "联系<EMAIL>谢谢"), ("a@xn--bcher-kva.xn--p1ai", "<EMAIL>"),
    ])
  func emails(before: String, after: String) { expect(before, after, \.maskEmails) }

  @Test(
    "what has an at sign is not always an address",
    arguments: [
      "@name a@b a@b.c", "icon@3x.webp", "pkg@4.17.21", "@import url(x)", "a.@b.example", "@@@@",
      "a@-b.example",
      "a@b..example", "a@.example", String(repeating: "x", count: 65) + "@b.example", "user@host",
    ])
  func noEmails(text: String) { expectUntouched(text, \.maskEmails) }

  @Test(
    "URLs go up to where the sentence goes on",
    arguments: [
      ("(see https://a.example/b_(c).)", "(see <URL>.)"),
      ("[t](http://a.example/x?y=[1]#z) ok", "[t](<URL>) ok"),
      ("\"ftp://u:p@h.example/\", git+ssh://h.example/r.git;", "\"<URL>\", <URL>;"),
      ("*www.a.example* and WWW.B.EXAMPLE/c, or", "*<URL>* and <URL>, or"),
      ("http://[2001:db8::7]:80/p|cell", "<URL>|cell"), ("file:///etc/hosts", "<URL>"),
      ("https://de.example/Straße_ü!", "<URL>!"), ("参见https://a.example/b。再见", "参见<URL>。再见"),
      ("<https://a.example/>", "<<URL>>"), ("more:https://a.example", "more:<URL>"),
    ])
  func urls(before: String, after: String) { expect(before, after, \.maskURLs) }

  @Test(
    "what has a colon or begins with www is not always a URL",
    arguments: [
      "C://x a://", "https:// and", "http:///", "://x.example", "12://a",
      "www. www.a wwww.a.example www..a.example",
      "xwww.a.example", "a:b//c", "std::string", "12:30",
    ])
  func noURLs(text: String) { expectUntouched(text, \.maskURLs) }

  @Test(
    "public IP addresses go, with ports and prefixes left behind",
    arguments: [
      ("9.9.9.9:53, 1.0.0.1/32 (8.8.4.4).", "<IP>:53, <IP>/32 (<IP>)."), ("1.1.1.1-1.1.1.9", "<IP>-<IP>"),
      ("[2a00:1450:4001:81b::200e]:443", "[<IP>]:443"), ("2600:0:0:0:0:0:0:1 2600::/32", "<IP> <IP>/32"),
      ("2a00:1450::8.8.8.8", "<IP>"), ("::ffff:8.8.4.4", "<IP>"),
      ("2A00::1. 2a00::1: yes", "<IP>. <IP>: yes"),
      ("http://9.9.9.9/a user@9.9.9.9", "http://<IP>/a user@<IP>"),
    ])
  func addresses(before: String, after: String) { expect(before, after, \.maskIPs) }

  @Test(
    "local addresses, versions, times and numbers out of range are no public IP addresses",
    arguments: [
      "127.0.0.1 10.2.3.4 172.31.0.9 192.168.7.7 169.254.1.1 100.64.0.1 203.0.113.5 224.0.0.1 255.255.255.255 0.0.0.0",
      "fe80::1 fd00::1 ::1 :: ff02::1 2001:db8::9 3fff:123::1 ::ffff:192.168.0.1",
      "9.9.9.256 9.9.9 9.9.9.9.9 09.9.9.9 9.9.9.1000 v9.9.9.9 9.9.9.9a 9.9.9.9-beta lib-9.9.9.9 Agent/9.9.9.9",
      "version 9.9.9.9, Release: 9.9.9.9, section 9.9.9.9", "10:30 2024:10:30 23:59:59 2000:1:2:3:4:5:6",
      "2600::1::2 2600:0:0:0:0:0:0:0:1 26000::1 2600::x abc::2600::1x", "1.2.3.4_5 x1.2.3.4",
    ])
  func noAddresses(text: String) { expectUntouched(text, \.maskIPs) }

  @Test(
    "telephone numbers go: international, North American, and what is labelled",
    arguments: [
      ("+44 20 7946 0958, +442079460958; +1.2025550143", "<PHONE>, <PHONE>; <PHONE>"),
      ("+49 (0)30 1234-567 or 0049 30 1234567", "<PHONE> or <PHONE>"), ("+7 (912) 345‑67‑89", "<PHONE>"),
      ("(202) 555-0143 ext. 3, 202-555-0143/202.555.0143", "<PHONE> ext. 3, 202-555-0143/202.555.0143"),
      ("1-800-555-0143. 202.555.0143", "<PHONE>. <PHONE>"),
      ("Tel.: 030/1234567, FAX 030 1234568", "Tel.: <PHONE>, FAX <PHONE>"),
      ("Tél 01 23 45 67 89", "Tél <PHONE>"), ("+44 20 7946 0958 2024-01-15", "<PHONE> 2024-01-15"),
      ("+44 20 7946 0958 10:30", "<PHONE> 10:30"), ("+44 20 7946 0958 15.1.2024", "<PHONE> 15.1.2024"),
      ("tel:+44\u{A0}20\u{202F}7946\u{2013}0958", "tel:<PHONE>"), ("+33 1.23.45.67.89", "<PHONE>"),
    ])
  func phones(before: String, after: String) { expect(before, after, \.maskPhones) }

  @Test(
    "dates, versions, sums, coordinates, article numbers and other digits are no telephone numbers",
    arguments: [
      "2024-01-15 10:30:00 +0100 15.01.2024 01/15/2024 10:30", "1.2.3 1.22.333-4 v202-555-0143",
      "1+2345678901 x+442079460958 ++442079460958 +12 +123456",
      "+48.858222, +2.294500 +3.1415926535 +1.618033989",
      "202-555-01434 1202-555-0143 202-555-0143-9 102-555-0143 202-155-0143",
      "978-0-306-40615-7 1234567890 0123456789",
      "4111 1111 1111 1111", "10 000 000 12,345,678 $202-555-0143", "3704 0044 0532 0130 001",
      "+0 30 1234567",
      "192.168.10.20 8.8.8.8", "tel 12 34", "555-0143", "(1) 2 (3) 4 f(202) 555", "+4420794609581234",
    ])
  func noPhones(text: String) { expectUntouched(text, \.maskPhones) }

  @Test(
    "account numbers go whose length and check digits are right",
    arguments: [
      ("IBAN: GB33BUKB20201555555555.", "IBAN: <IBAN>."),
      ("FR14 2004 1010 0505 0001 3M02 606 ok", "<IBAN> ok"),
      ("nl91abna0417164300", "<IBAN>"),
      ("NO9386011117947 MT84 MALT 0110 0001 2345 MTLC AST0 01S", "<IBAN> <IBAN>"),
      ("GB33\u{A0}BUKB\u{A0}2020\u{A0}1555\u{A0}5555\u{A0}55", "<IBAN>"),
    ])
  func accounts(before: String, after: String) { expect(before, after, \.maskIBANs) }

  @Test(
    "account numbers stay whose digits, length or surroundings are wrong",
    arguments: [
      "GB34BUKB20201555555555", "GB33BUKB2020155555555", "GB33BUKB202015555555551", "ZZ33BUKB20201555555555",
      "xGB33BUKB20201555555555", "GB33 BUK B20201555555555", "-GB33BUKB20201555555555", "GB", "12", "DE89",
    ])
  func noAccounts(text: String) { expectUntouched(text, \.maskIBANs) }

  @Test(
    "card numbers go that a network gives out and whose check digit is right",
    arguments: [
      ("4012888888881881, 4012 8888 8888 1881; 4012-8888-8888-1881", "<CARD>, <CARD>; <CARD>"),
      ("371449635398431 3714 496353 98431", "<CARD> <CARD>"), ("30569309025904", "<CARD>"),
      ("2223003122003222 6011000990139424 3530111333300000", "<CARD> <CARD> <CARD>"),
      ("4012 8888 8888 1881 12/27 123", "<CARD> 12/27 123"),
    ])
  func cards(before: String, after: String) { expect(before, after, \.maskCards) }

  @Test(
    "card numbers stay whose check digit, network, grouping or surroundings are wrong",
    arguments: [
      "4012888888881882 4012-8888 8888-1881 40128888 88881881",
      "1700000000000 4006381333931 0000000000000000",
      "0.4012888888881881 4012888888881881.5 x4012888888881881 4012888888881881@b -4012888888881881",
      "40128888888818814 9792030394440796 356938035643809",
    ])
  func noCards(text: String) { expectUntouched(text, \.maskCards) }

  static let everything = NormalizationOptions(.none).with {
    $0.maskURLs = true
    $0.maskEmails = true
    $0.maskIPs = true
    $0.maskIBANs = true
    $0.maskCards = true
    $0.maskPhones = true
  }

  @Test("together, the longest thing counts, every kind is counted for itself, and presets mask nothing")
  func together() {
    let text = "https://a:b@c.example/4012888888881881?t=+442079460958 4012888888881881@c.example 9.9.9.9"
    var counts = NormalizationCounts()
    let bytes = Array(text.utf8)
    let result = TextNormalizer(Self.everything).normalize(bytes.span, counts: &counts)
    #expect(result.map { String(decoding: $0, as: UTF8.self) } == "<URL> <EMAIL> <IP>")
    #expect(counts.changed.map(\.operation) == [.maskURLs, .maskEmails, .maskIPs])
    for preset in NormalizationOptions.Preset.allCases where preset != .searchKey {
      #expect(TextNormalizer(NormalizationOptions(preset)).apply(text) == text)
    }
  }

  @Test("a placeholder is no tag that would end the decoding of entities")
  func placeholders() {
    let options = Self.everything.with { $0.entities = true }
    #expect(TextNormalizer(options).apply("a@b.example &amp;eacute;") == "<EMAIL> é")
    #expect(TextNormalizer(options).apply("<EMAIL> &eacute;") == "<EMAIL> é")
    #expect(TextNormalizer(options).apply("<EM> &eacute;") == "<EM> &eacute;")
  }

  @Test(
    "random pieces of such things settle at once, and text without their marks stays",
    arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces =
      [
        "a", "ü", "中", "www.", "@", ".", "example", "de", "://", "http", ":", "::", "2a00", "9.9.9.9", "+44",
        "20", " ", "-",
      ]
      + [
        "(", ")", "[", "]", "/", "4012", "8888", "1881", "GB33", "BUKB", "2020", "1555", "5555", "00", "+",
        "\u{A0}", "\n",
      ]
    let normalizer = TextNormalizer(Self.everything)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let once = normalizer.apply(text)
      #expect(normalizer.apply(once) == once, "seed \(seed), \(text)")
      let letters = text.filter { !"@:w+(0123456789".contains($0) }
      #expect(normalizer.apply(letters) == letters, "seed \(seed), \(letters)")
    }
  }

  @Test("long runs of marks that could begin something take linear time")
  func linear() {
    for piece in [
      "@", "a@", "://", "a://", "www.", "+", "(1", "1.1.", "2a00::", "4111 ", "(http://a", "GB33 ", "a.b@",
    ] {
      let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
      #expect(TextNormalizer(Self.everything).apply(text).utf8.count <= 2 * text.utf8.count)
    }
  }
}
