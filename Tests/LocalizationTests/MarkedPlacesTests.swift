import Testing

@testable import Localization

struct MarkedPlacesTests {
  @Test func placesComeInOrderWhicheverHalfTheyStandIn() {
    for places in [[], [0], [7], [8], [15], [0, 7, 8, 15], Array(0..<16)] {
      var bytes = ByteSearch.Vector()
      for place in places { bytes[place] = 0xC3 }
      #expect(Array(MarkedPlaces(bytes.equal(0xC3))) == places)
    }
  }
}
