// Tells pages from other text by how they start.

/// Recognises HTML without looking at a file name.
public enum HTMLSniffing {
  /// Whether a document is HTML or XHTML, judged by its first bytes.
  ///
  /// Built on <https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type>: white
  /// space and a byte order mark are skipped, then a tag from a fixed list must follow. The standard's list
  /// also has `<h1`, `<div`, `<p`, `<a`, `<b`, `<br`, `<table`, `<font`, `<iframe` and a bare comment.
  /// Markdown files start with those too, and a page taken for text is a smaller harm than a text stripped of
  /// its code samples, so here only what delimits a whole page counts. Comments and an XML declaration in
  /// front of it are skipped.
  ///
  /// - Parameter prefix: The document, or its first bytes if no more is known.
  public static func looksLikeHTML(_ prefix: Span<UInt8>) -> Bool {
    var position = prefix.hasBytes(0xEF, 0xBB, 0xBF) ? 3 : 0
    while true {
      while position < prefix.count, prefix[position].isHTMLSpace { position += 1 }
      if prefix.hasASCIIWord("<!--", at: position) {
        position = RawText.endOfComment(in: prefix, from: position + 4)
      } else if prefix.hasASCIIWord("<?xml", at: position) {
        position = min(prefix.firstIndex(of: 0x3E, from: position) + 1, prefix.count)
      } else {
        break
      }
    }
    return pageStarts.contains { start in
      let end = position + start.utf8CodeUnitCount
      // What follows the name keeps `<header` from being `<head`.
      return prefix.hasASCIIWord(start, at: position) && end < prefix.count && prefix[end].endsTagName
    }
  }

  private static let pageStarts: [StaticString] = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<script", "<style", "<meta", "<frameset",
  ]
}

extension Span<UInt8> {
  fileprivate func hasBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    count >= 3 && self[0] == first && self[1] == second && self[2] == third
  }
}
