/// Why a password is not taken (口令不合要求); the raw value is its code.
public enum PasswordFault: String, CaseIterable, Hashable, Sendable {
  case tooShort = "password_too_short"
  case tooLong = "password_too_long"
  /// One of those that are tried first, or put together from them.
  case common = "password_common"
  /// Made of the name of the account, the person or the product.
  case name = "password_name"
  case oneCharacter = "password_one_character"
  /// Made of runs of the alphabet, of numbers or of the keyboard.
  case run = "password_run"
  /// Not text: control characters in it.
  case notText = "password_not_text"
}
