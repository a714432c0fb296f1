// Numbers for people.
import SystemCalls

/// Writes numbers as people read them.
public enum Quantity {
  /// `51635` as `51,635`.
  public static func count(_ number: Int) -> String {
    var digits = String(number)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
      position -= 3
    }
    return digits
  }

  /// `1 document`, `2 documents`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(count(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Bytes in decimal units with one decimal: `460.0 MB`.
  public static func bytes(_ number: Int) -> String {
    if number < 1000 { return "\(number) B" }
    var value = Double(number)
    var unit = 0
    let units = ["B", "kB", "MB", "GB", "TB", "PB"]
    while value >= 999.95, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    return "\(decimal(value, digits: 1)) \(units[unit])"
  }

  /// A span of time: `0.12 s`, `3 min 20 s`.
  public static func seconds(_ seconds: Double) -> String {
    if seconds < 10 { return "\(decimal(seconds, digits: 2)) s" }
    if seconds < 120 { return "\(Int(seconds.rounded())) s" }
    let whole = Int(seconds.rounded())
    return whole < 7200 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  /// A moment, given in seconds since 1970: `2026-11-23 14:20:07Z`, the same in every time zone.
  public static func date(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return "\(seconds) s after 1970" }
    let day = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map(twoDigits)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits(Int($0)) }
    return day.joined(separator: "-") + " " + clock.joined(separator: ":") + "Z"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private static func decimal(_ value: Double, digits: Int) -> String {
    let scale = digits == 1 ? 10 : 100
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
