// Answers what became of a file and why, by doing again what a run does, without writing.
import SystemCalls
import TextCore

extension Pipeline {
  /// Explains what a run now would make of a document, piece by piece.
  ///
  /// Reads the documents before it in document order, as far as their fate decides on its own; writes nothing and
  /// takes no lock.
  ///
  /// - Parameters:
  ///   - path: the bytes of the path of an input or output, from the working directory or relative to the input or
  ///     output directory; with `:LINE` behind it, only the piece at that line is explained.
  ///   - workers: threads that work on documents.
  /// - Throws: `RunError` when the input cannot be read, `StateError` when the history cannot, `ExplainError` for a
  ///   path or line that is not there.
  public func explain(_ path: [UInt8], workers: Int = RunOptions.coreCount) async throws -> Explanation {
    let corpus = try Corpus(configuration, workers: workers)
    let explainer = Explainer(corpus: corpus, outputPath: configuration.outputPath)
    let (target, line) = try TargetFinder(corpus, outputPath: configuration.outputPath).find(path)
    return try await explainer.explain(target, line: line)
  }
}

/// Explains one document.
private struct Explainer {
  let corpus: Corpus
  let outputPath: String

  func explain(_ target: ExplainTarget, line: Int?) async throws -> Explanation {
    switch target {
    case .skipped(let path, let reason):
      return Explanation(input: shown(path, in: corpus.inputPath), outcome: .skipped(reason))
    case .unreadable(let path, let error):
      return Explanation(
        input: shown(path, in: corpus.inputPath), outcome: .failed(message: error.description))
    case .leftOver(let path):
      let isKept = corpus.outputsOfGone.contains(path)
      return Explanation(
        output: shown(path, in: outputPath), outcome: .leftOver, onDisk: isKept ? .current : .outdated,
        notes: isKept ? ["its document left the input, and the history keeps what it left"] : [])
    case .document(let number, let side):
      guard let walk = try await corpus.walk(of: number) else {
        throw ExplainError(description: "\(corpus.listing.files[number].path): its turn never came")
      }
      return try await explain(number, walk, line.map { (side, $0) })
    }
  }

  private func shown(_ path: RelativePath, in directory: String) -> String { "\(directory)/\(path)" }

  private func explain(
    _ number: Int, _ walk: DocumentWalk, _ line: (side: ExplainTarget.Side, number: Int)?
  ) async throws -> Explanation {
    var explanation = Explanation(
      input: shown(corpus.listing.files[number].path, in: corpus.inputPath),
      output: shown(corpus.outputs[number], in: outputPath), outcome: .written, bytesIn: walk.bytesRead,
      reading: walk.reading, notes: walk.reading?.note.map { [$0] } ?? [])
    if case .failed(let failure) = walk.ending {
      explanation.outcome = .failed(message: failure.message)
      return explanation
    }
    // Who asks for one line wants its pieces.
    let isWhole = line == nil
    explanation.changes =
      !isWhole
      ? []
      : walk.passages.enumerated().compactMap { stage, passage in
        passage.drops.changes.counts.isEmpty
          ? nil : Explanation.Changes(stage: corpus.stageName(stage), changes: passage.drops.changes)
      }
    let all = walk.pieces
    explanation.kept = all.count { $0.isKept }
    explanation.dropped = all.count - explanation.kept
    let originals = Originals(corpus: corpus, number: number, walk: walk)
    if case .dropped(let stage, let reason) = walk.ending {
      explanation.outcome = .dropped(
        Explanation.Drop(
          stage: corpus.stageName(stage), reason: reason.kind,
          repeats: try await originals.find([(stage, reason)]).first ?? nil))
    } else {
      explanation.bytesOut = walk.texts.last?.count ?? 0
    }
    explanation.onDisk = onDisk(corpus.outputs[number], walk)
    let selected = try line.map { try select($0, number, walk, all, &explanation.notes) } ?? all
    explanation.pieces = try await describe(selected, of: walk, originals)
    return explanation
  }

  /// The pieces at a line.
  private func select(
    _ line: (side: ExplainTarget.Side, number: Int), _ number: Int, _ walk: DocumentWalk,
    _ all: [DocumentWalk.Piece], _ notes: inout [String]
  ) throws(ExplainError) -> [DocumentWalk.Piece] {
    switch line.side {
    case .output:
      guard walk.ending == nil, let text = walk.texts.last else {
        notes.append(
          "a run now writes no such output, so it has no line \(line.number); all pieces are shown")
        return all
      }
      let range = try self.range(of: line.number, in: text, shown(corpus.outputs[number], in: outputPath))
      return all.filter { $0.isKept && $0.range.overlaps(range) }
    case .input:
      guard let text = walk.texts.first else { return all }
      let name = shown(corpus.listing.files[number].path, in: corpus.inputPath)
      if walk.passages.first?.before.format == .html, corpus.removesHTML {
        throw ExplainError(
          description: "\(name): is HTML, whose lines are not those of its text; "
            + "ask for a line of \(shown(corpus.outputs[number], in: outputPath)), or for all of the page")
      }
      let (found, lostBehind) = walk.follow(try range(of: line.number, in: text, name), among: all)
      if let lostBehind {
        notes.append(
          "\(corpus.stageName(lostBehind)) changed the text so that line \(line.number) cannot be followed: "
            + "all pieces behind it are shown")
      } else if found.isEmpty {
        notes.append("nothing is left of line \(line.number): a stage that edits text took it out")
      }
      return found
    }
  }

  private func range(of line: Int, in text: [UInt8], _ name: String) throws(ExplainError) -> Range<Int> {
    let lines = TextLines(text)
    guard let range = lines.range(ofLine: line) else {
      throw ExplainError(description: "\(name): has no line \(line): there are \(lines.count)")
    }
    if ParagraphLayout.line.paragraphs(of: Array(text[range])).isEmpty {
      throw ExplainError(description: "\(name): line \(line) is blank, and belongs to no piece")
    }
    return range
  }

  private func describe(
    _ pieces: [DocumentWalk.Piece], of walk: DocumentWalk, _ originals: Originals
  ) async throws -> [Explanation.Piece] {
    let found = try await originals.find(
      pieces.map { piece in
        if case .dropped(let reason) = piece.fate { (piece.text, reason) } else { nil }
      })
    let lines = walk.texts.map { TextLines($0) }
    return zip(pieces, found).map { piece, original in
      let reason: DropReason? =
        switch piece.fate {
        case .kept: nil
        case .dropped(let reason), .droppedWithDocument(let reason): reason
        }
      let drop = reason.map {
        Explanation.Drop(stage: corpus.stageName(piece.text), reason: $0.kind, repeats: original)
      }
      return Explanation.Piece(
        drop: drop, paragraph: piece.paragraph + 1,
        line: lines[piece.text].numbers(of: piece.range).lowerBound,
        inputLines: walk.inputLines(of: piece.range, inText: piece.text),
        text: Array(walk.texts[piece.text][piece.range]))
    }
  }

  /// How the file on disk compares with what a run would leave.
  private func onDisk(_ path: RelativePath, _ walk: DocumentWalk) -> Explanation.OnDisk {
    let expected = walk.ending == nil ? walk.texts.last : nil
    do throws(FileError) {
      let root = try FileDescriptor.directory(outputPath)
      let bytes = try FileContents.read(path, in: root, expectedSize: expected?.count ?? 0)
      guard let expected else { return .outdated }
      return bytes == expected ? .current : .differs
    } catch {
      guard [ENOENT, ENOTDIR].contains(error.number) else { return .unreadable }
      return expected == nil ? .current : .missing
    }
  }
}

extension DocumentWalk.Piece {
  fileprivate var isKept: Bool { if case .kept = fate { true } else { false } }
}
