/// The day and time of a mail (RFC 5322), in UTC.
enum MailDate {
  static func text(_ seconds: Int64) -> String {
    let day = (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400
    let rest = seconds - day * 86_400
    let (year, month, number) = civil(day)
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Int((day % 7 + 7) % 7)]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(weekday), \(number) \(months[month - 1]) \(year) \(clock) +0000"
  }

  /// The civil date of a day counted from 1970-01-01.
  private static func civil(_ day: Int64) -> (year: Int, month: Int, day: Int) {
    // Counted from 0000-03-01, so that the leap day ends the year and 400 years are one period.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let month = (5 * ofYear + 2) / 153
    let year = years + era * 400 + (month >= 10 ? 1 : 0)
    return (Int(year), Int(month < 10 ? month + 3 : month - 9), Int(ofYear - (153 * month + 2) / 5 + 1))
  }
}
