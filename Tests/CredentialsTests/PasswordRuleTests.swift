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

  @Test func `each of the three thousand that leak most is refused, with whatever stands around it`() {
    let first = LeakedPasswords.first.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(first.count == 3000 && Set(first).count == 3000)
    var passed: [String] = []
    for word in first where faults(word).isEmpty { passed.append(word) }
    for word in first where word.count >= 4 && word.first?.isLetter == true && word.last?.isLetter == true {
      for decorated in [word.prefix(1).uppercased() + word.dropFirst() + "@2026!!", "!!88" + word + "1234"]
      where decorated.count >= 10 {
        if faults(decorated).isEmpty { passed.append(decorated) }
      }
    }
    #expect(passed == [])
  }

  @Test func `each that leaks most among those long enough is refused`() {
    let long = LeakedPasswords.all.filter { $0.count >= PasswordRule().length.lowerBound }
    #expect(long.count > 2500)
    var passed: [String] = []
    for word in long where faults(word).isEmpty || faults(word.uppercased()).isEmpty { passed.append(word) }
    #expect(passed == [])
  }

  @Test func `every fault has a code of its own`() {
    #expect(Set(PasswordFault.allCases.map(\.rawValue)).count == PasswordFault.allCases.count)
  }
}
