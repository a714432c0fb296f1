// The command: measures every subject, or those whose names contain the argument, and prints a table.
import Foundation

@main
struct Benchmarks {
  private static let seed: UInt64 = 20_260_501
  private static let bytes = 16_000_000
  private static let runs = 7
  private static let directoryVariable = "WINNOW_BENCHMARK_DIRECTORY"

  static func main() {
    do {
      let filter = CommandLine.arguments.dropFirst().first ?? ""
      let subjects = Subject.all.filter { filter.isEmpty || $0.name.contains(filter) }
      if subjects.isEmpty { throw NoSubject(filter: filter) }
      var corpora = [Corpus(seed: seed, bytes: bytes)]
      if let directory = ProcessInfo.processInfo.environment[directoryVariable] {
        corpora.append(try Corpus(directory: directory, bytes: 4 * bytes))
      }
      for corpus in corpora { try measure(subjects, on: corpus) }
    } catch {
      FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ subjects: [Subject], on corpus: Corpus) throws {
    print("\(corpus.name); one thread, CPU time, median of \(runs) runs (slowest … fastest)")
    for subject in subjects {
      let documents = subject.documents == .texts ? corpus.texts : corpus.pages
      if documents.isEmpty {
        print("  \(padded(subject.name, 26))nothing of this kind in the directory")
        continue
      }
      let measured = try Measurement.run(
        subject.name, over: documents, runs: runs, makeWork: subject.makeWork)
      let range = "(\(number(measured.speeds.first)) … \(number(measured.speeds.last)))"
      print(
        "  \(padded(measured.name, 26))\(number(measured.median)) MB/s  \(padded(range, 20))  "
          + "\(number(Double(measured.bytes) / 1e6)) MB in \(documents.count) documents, counted \(measured.result)"
      )
    }
  }

  private static func number(_ value: Double?) -> String {
    value.map { $0 < 100 ? String(format: "%.1f", $0) : String(format: "%.0f", $0) } ?? "-"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// No subject's name contains what was asked for.
struct NoSubject: Error, CustomStringConvertible {
  let filter: String
  var description: String {
    "no subject contains '\(filter)'; there are: \(Subject.all.map(\.name).joined(separator: ", "))"
  }
}
