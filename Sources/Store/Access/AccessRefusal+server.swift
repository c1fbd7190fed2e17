internal import PQ
internal import Statute

extension AccessRefusal {
  /// What a rule of the database means to who asked; nil for what is no rule of access.
  ///
  /// Which rows may be written is said there alone, as is which may be seen.
  init?(_ error: ServerError, needs: [Post]) {
    switch error.constraint {
    case "login_is_of_one_account": self = .loginTaken("")
    case "person_is_told_apart": self = .personTaken("")
    case "login_is_one_lower_case_word": self = .notWritable(field: "login")
    case "person_is_of_at_most_64_characters": self = .notWritable(field: "person")
    case "token_name_has_at_most_64_characters": self = .notWritable(field: "name")
    case "line_is_trimmed_and_not_empty", "line_holds_no_control_character": self = .notWritable(field: "")
    case "account_is_of_one_estate_for_ever": self = .otherEstate
    case "nobody_grants_himself_a_post", "nobody_switches_his_own_account", "nobody_ends_his_own_post",
      "nobody_succeeds_himself":
      self = .ownAccount
    case "post_region_is_known", "post_is_in_a_known_unit", "post_is_in_a_known_tester": self = .unknownPlace
    case "post_ends_once": self = .postEnded
    case "post_ends_after_it_begins": self = .endsBeforeItBegins
    case "each_administration_is_founded_once": self = .founded
    case "post_is_of_a_known_account", "switch_is_of_a_known_account", "secret_is_of_a_known_account",
      "successor_is_a_known_account":
      self = .unknownAccount
    case "token_lasts_at_most_a_year": self = .expiryOutOfRange
    default:
      guard error.sqlState == .insufficientPrivilege else { return nil }
      self = .notAuthorised(needs: needs)
    }
  }
}
