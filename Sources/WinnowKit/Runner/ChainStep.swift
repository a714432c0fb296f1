// The stages of one run, each with what it remembers, behind one interface for the runner.

/// A stage made ready to run; what it is inside is the runner's business.
public struct RunnableStage: Sendable {
  /// Takes all documents of a job through the stage.
  ///
  /// A closure, because the compiler makes one for every stage with its types filled in. Behind a protocol, the
  /// generic steps would look their types up at run time, document by document.
  let run: @Sendable (inout Job) async -> Void
}

extension DocumentStage {
  /// The stage, ready to run as number `index` of a chain.
  public func runnable(index: Int) -> RunnableStage {
    RunnableStage { job in
      for slot in job.slots.indices {
        job.edit(slot, stage: index) { try process(&$0) }
      }
    }
  }
}

extension OrderedStage {
  /// The stage, ready to run as number `index` of a chain, with an empty memory.
  public func runnable(index: Int) -> RunnableStage {
    let step = OrderedStep(stage: self, index: index)
    return RunnableStage { await step.run(&$0) }
  }
}

/// A stage that decides in document order.
private final class OrderedStep<S: OrderedStage>: @unchecked Sendable {
  // `@unchecked`: `memory` is touched between the turnstile's `enter` and `leave` only.
  private let stage: S
  private let index: Int
  private let turnstile = Turnstile()
  private var memory: S.Memory

  init(stage: S, index: Int) {
    self.stage = stage
    self.index = index
    memory = stage.makeMemory()
  }

  func run(_ job: inout Job) async {
    let signatures = sign(&job)
    // Decide in document order: otherwise which copy survives would depend on thread timing.
    await turnstile.enter(job.ticket)
    let decisions = decide(signatures, job)
    turnstile.leave(job.ticket)
    for slot in job.slots.indices {
      guard let decision = decisions[slot] else { continue }
      job.edit(slot, stage: index) { stage.apply(decision, to: &$0) }
    }
  }

  /// One signature a slot; `nil` where there is no document any more.
  private func sign(_ job: inout Job) -> [S.Signature?] {
    var signatures: [S.Signature?] = []
    signatures.reserveCapacity(job.slots.count)
    for slot in job.slots.indices {
      guard var document = job.slots[slot].document.take() else {
        signatures.append(nil)
        continue
      }
      do {
        signatures.append(try stage.signature(of: &document))
        job.slots[slot].document = document
      } catch {
        signatures.append(nil)
        job.slots[slot].ending = .failed(Failure(error))
      }
    }
    return signatures
  }

  private func decide(_ signatures: [S.Signature?], _ job: Job) -> [S.Decision?] {
    var decisions: [S.Decision?] = []
    decisions.reserveCapacity(signatures.count)
    for slot in signatures.indices {
      let number = UInt32(clamping: job.slots[slot].number)
      decisions.append(signatures[slot].map { stage.decide($0, document: number, &memory) })
    }
    return decisions
  }
}
