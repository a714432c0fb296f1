// Jobs come in any order and leave in theirs; the pool has the threads that were asked for.
import TestSupport
import SystemCalls
import Testing

@testable import WinnowKit

@Suite("turnstile and worker pool")
struct TurnstileTests {
  /// What tasks saw when they passed.
  private struct Passed {
    var first: [Int] = []
    var second: [Int] = []
    var threads: Set<Int> = []
    var inside = 0
    var most = 0
  }

  @Test("whatever order tickets come in, they pass one at a time in the order of their numbers")
  func order() async {
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let tickets = Array(0..<40).shuffled(using: &generator)
      let delays = tickets.map { _ in generator.number(0...20) }
      let (first, second) = (Turnstile(), Turnstile())
      let passed = Shared(Passed())
      await withTaskGroup(of: Void.self) { group in
        for (ticket, delay) in zip(tickets, delays) {
          group.addTask {
            for _ in 0..<delay { await Task.yield() }
            await first.enter(ticket)
            passed.withLock {
              $0.inside += 1
              $0.most = max($0.most, $0.inside)
            }
            await Task.yield()
            passed.withLock {
              $0.first.append(ticket)
              $0.inside -= 1
            }
            first.leave(ticket)
            for _ in 0..<delay % 7 { await Task.yield() }
            await second.enter(ticket)
            passed.withLock { $0.second.append(ticket) }
            second.leave(ticket)
          }
        }
      }
      passed.withLock {
        #expect($0.first == Array(0..<40), "seed \(seed)")
        #expect($0.second == Array(0..<40), "seed \(seed)")
        #expect($0.most == 1, "seed \(seed): \($0.most) were inside at a time")
      }
    }
  }

  @Test("a pool runs on as many threads as were asked for: all at once, and no others", arguments: [1, 2, 5])
  func threads(_ count: Int) async throws {
    let pool = try WorkerPool(threads: count)
    defer { pool.close() }
    let seen = Shared(Passed())
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<count * 8 {
        group.addTask(executorPreference: pool) {
          seen.withLock {
            $0.threads.insert(pthread_self().hashValue)
            $0.inside += 1
            $0.most = max($0.most, $0.inside)
          }
          // Blocks its thread on purpose: only with a thread each can all be inside. Five seconds are for a
          // machine that is slow to start threads, not for one that never does.
          let deadline = ContinuousClock.now + .seconds(5)
          while seen.withLock({ $0.most < count }), ContinuousClock.now < deadline { usleep(1000) }
          seen.withLock { $0.inside -= 1 }
        }
      }
    }
    seen.withLock {
      #expect($0.threads.count == count)
      #expect($0.most == count)
    }
  }

  @Test(
    "a task keeps to the pool across its turnstiles, and all is done before the pool ends", arguments: [1, 3])
  func waiting(_ count: Int) async throws {
    let pool = try WorkerPool(threads: count)
    let turnstile = Turnstile()
    let passed = Shared(Passed())
    await withTaskGroup(of: Void.self) { group in
      // The highest tickets come first: with one thread, each has to give it up while it waits.
      for ticket in (0..<50).reversed() {
        group.addTask(executorPreference: pool) {
          await turnstile.enter(ticket)
          passed.withLock {
            $0.first.append(ticket)
            $0.threads.insert(pthread_self().hashValue)
          }
          turnstile.leave(ticket)
        }
      }
    }
    pool.close()
    passed.withLock {
      #expect($0.first == Array(0..<50))
      #expect($0.threads.count <= count)
    }
  }

  @Test("which copy stays does not depend on the number of workers")
  func workers() async throws {
    let text =
      #"{ "stages": [{ "stage": "dedup-paragraphs" }, { "stage": "normalize" }, { "stage": "dedup-documents" }] }"#
    for seed in 0..<10 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let texts = (0..<120).map { _ in
        generator.text(
          of: ["One.\n\n", "Two.\n\n", "A \(generator.number(0...60)).\n\n", "two.\n\n"], longest: 4)
      }
      var results: [[String?]] = []
      for workers in [1, 2, 8] {
        let stages = try PipelineConfiguration(Array(text.utf8), name: "p", directory: "").stages
        results.append(try await Chain(stages: stages, workers: workers).results(of: texts))
      }
      #expect(results[0] == results[1], "seed \(seed)")
      #expect(results[0] == results[2], "seed \(seed)")
      #expect(
        results[0].contains(nil) && results[0].contains { $0?.contains("One.") == true }, "seed \(seed)")
    }
  }
}
