import Testing

@testable import Credentials

@Suite struct `The rule of passwords` {
  private func faults(_ password: String) -> [PasswordFault] {
    PasswordRule().faults(of: password, login: "zhaoliu", person: "赵六")
  }

  @Test(arguments: [
    "correct horse battery staple", "春眠不觉晓处处闻啼鸟", "vK7#qLm2@xRt", "lü-xing-mo-9-tuo",
    "taifeng jinwan cong haishang lai",
  ])
  func `a long phrase of one's own is taken`(_ password: String) {
    #expect(faults(password) == [])
  }

  @Test func `its length is counted in characters after they are made alike`() {
    #expect(faults("vK7#qLm2@").contains(.tooShort))
    #expect(faults("vK7#qLm2@x") == [])
    #expect(faults(String(repeating: "春眠不觉晓", count: 26)).contains(.tooLong))
    #expect(faults(String(repeating: "vK7#qLm2", count: 16)) == [])
  }

  @Test(arguments: [
    "woaini1314", "woaini5201314", "5201314520", "qwe123456qwe", "password123", "Password123!", "P@ssw0rd2024",
    "1234567890admin", "admin888888", "wodemima123", "qq123456789", "iloveyou520", "Admin@2026!!", "zhongguo2026",
  ])
  func `what is tried first is refused`(_ password: String) {
    #expect(faults(password).contains(.common), "\(password): \(faults(password))")
  }

  @Test(arguments: [
    "1234567890", "qwertyuiop", "abcdefghijkl", "1qaz2wsx3edc", "9876543210", "aaaabbbbcccc", "zxcvbnm,./123",
  ])
  func `a run is refused`(_ password: String) {
    #expect(faults(password).contains(.run), "\(password): \(faults(password))")
  }

  @Test(arguments: ["aaaaaaaaaaaa", "0000000000", "啊啊啊啊啊啊啊啊啊啊"])
  func `one character over and over is refused`(_ password: String) {
    #expect(faults(password).contains(.oneCharacter))
  }

  @Test(arguments: ["zhaoliu2026", "ZhaoLiu-123456", "赵六赵六赵六赵六赵六", "zhaoliuzhaoliu", "mlps-mlps-mlps", "等保等保等保等保等保1"])
  func `a name is refused`(_ password: String) {
    #expect(faults(password).contains(.name), "\(password): \(faults(password))")
  }

  @Test func `a name inside a longer phrase is no harm`() {
    #expect(faults("zhaoliu chuan qiao wang yue") == [])
  }

  @Test func `what is no text is refused`() {
    #expect(faults("vK7#qLm2@x\u{7}").contains(.notText))
  }

  @Test func `the list holds some hundreds, in lower case`() {
    #expect(CommonPasswords.all.count > 500)
    #expect(CommonPasswords.all.allSatisfy { $0 == $0.lowercased() })
  }

  @Test func `every fault has a code of its own`() {
    #expect(Set(PasswordFault.allCases.map(\.rawValue)).count == PasswordFault.allCases.count)
  }
}
