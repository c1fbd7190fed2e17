/// Why a day is no working day.
public enum RestReason: Hashable, Sendable {
  /// 周末
  case weekend
  /// 法定休假日 or a day off by 调休, with the festival's name.
  case holiday(String)
}
