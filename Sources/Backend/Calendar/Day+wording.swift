public import Statute
internal import Wording

extension Day {
  /// The day of the week by its short name.
  public var weekdayWording: String {
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return say(chinese[weekday - 1], english[weekday - 1])
  }
}
