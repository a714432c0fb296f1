// stand-in until the page is merged
enum CheckHTML { static func render(_ result: CheckResult) throws -> [UInt8] { JSONFormat.render(result) } }
