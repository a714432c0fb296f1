// The action for GitHub: its step that checks is run as the runner would run it.
import Foundation
import Testing

@Suite struct ActionTests {
  /// The script of the step `Check`, and the variables it is given.
  private struct Step {
    var script = ""
    /// The input that each variable holds.
    var inputs: [String: String] = [:]

    init(of action: String) throws {
      let step = try #require(action.components(separatedBy: "    - name: ").last)
      let parts = step.components(separatedBy: "      run: |\n")
      try #require(parts.count == 2 && parts[0].hasPrefix("Check\n"))
      script = parts[1].components(separatedBy: "\n").map { String($0.dropFirst(8)) }.joined(separator: "\n")
      for line in parts[0].components(separatedBy: "\n") {
        if let match = line.wholeMatch(of: /\ {8}([A-Z]+): \$\{\{ inputs\.([a-z]+) \}\}/) {
          inputs[String(match.1)] = String(match.2)
        }
      }
    }
  }

  private func action() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("action.yml"), encoding: .utf8)
  }

  /// Runs the step in a workspace with these inputs, the others being empty.
  private func run(_ workspace: Workspace, _ inputs: [String: String]) throws -> Outcome {
    let step = try Step(of: action())
    #expect(Set(step.inputs.values) == ["directory", "config", "baseline", "sarif", "fail"])
    var environment = [
      "RUNNER_TEMP": workspace.path + "/temp", "GITHUB_OUTPUT": workspace.path + "/outputs",
      "GITHUB_STEP_SUMMARY": workspace.path + "/summary", "STEP": step.script,
    ]
    for (variable, input) in step.inputs {
      environment[variable] = inputs[input] ?? ["sarif": "winnow.sarif", "fail": "true"][input] ?? ""
    }
    // As the runner calls bash.
    return try workspace.shell(
      """
      mkdir -p temp/winnow/bin && ln -sf "$WINNOW" temp/winnow/bin/winnow
      printf '%s' "$STEP" > step.sh
      bash --noprofile --norc -eo pipefail step.sh
      """, environment: environment)
  }

  @Test("a broken rule is annotated, summed up and left as SARIF, and fails the step")
  func breached() throws {
    let workspace = try Workspace()
    try workspace.write("cafÃ©\n", to: "my texts/$(touch taken).txt")
    let outcome = try run(workspace, ["directory": "my texts"])
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.text.hasPrefix("::error file=my texts/$(touch taken).txt,line=1,title=mojibake::"))
    #expect(try workspace.readText("outputs") == "exit-code=1\n")
    #expect(try workspace.readText("summary").contains("mojibake"))
    #expect(try workspace.readText("winnow.sarif").contains("\"ruleId\": \"mojibake\""))
    #expect(!workspace.exists("taken"))
  }

  @Test("a breach fails nothing where it is not to, and a wrong configuration does")
  func lenient() throws {
    let workspace = try Workspace()
    try workspace.write("cafÃ©\n", to: "texts/a.txt")
    #expect(try run(workspace, ["directory": "texts", "fail": "false"]).status == 0)
    #expect(try workspace.readText("outputs") == "exit-code=1\n")
    let wrong = try run(workspace, ["directory": "texts", "config": "-none.json", "fail": "false"])
    #expect(wrong.status == 2)
    #expect(try workspace.readText("outputs").hasSuffix("exit-code=2\n"))
  }

  @Test("configuration and baseline reach the check")
  func configured() throws {
    let workspace = try Workspace()
    try workspace.write("cafÃ©\n", to: "texts/a.txt")
    try workspace.write(#"{"input": "texts", "check": {"rules": ["mojibake"]}}"#, to: "rules.json")
    #expect(
      try workspace.winnow("check", "--config", "rules.json", "--write-baseline", "base.json").status == 0)
    #expect(try run(workspace, ["config": "rules.json"]).status == 1)
    #expect(try run(workspace, ["config": "rules.json", "baseline": "base.json"]).status == 0)
  }
}
