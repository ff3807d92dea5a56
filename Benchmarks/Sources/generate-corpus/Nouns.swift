/// The nouns that fill the slots of sentences.
enum Nouns {
  static let equipment = Bilingual.phrases(
    """
    nồi hơi
    the steam boiler
    máy nén khí
    the air compressor
    lò nung
    the kiln
    bể rửa
    the rinsing tank
    dây chuyền sơn
    the paint line
    máy nghiền
    the grinding mill
    tháp giải nhiệt
    the cooling tower
    máy sấy
    the dryer
    bể mạ
    the plating bath
    đường ống hơi
    the steam line
    kho nguyên liệu
    the raw material store
    hệ thống chiếu sáng
    the lighting system
    máy ép
    the press
    trạm bơm
    the pumping station
    """
  )

  static let materials = Bilingual.phrases(
    """
    bột giấy
    paper pulp
    đất sét
    clay
    sơn
    paint
    dung môi
    solvent
    vải
    cloth
    thép tấm
    sheet steel
    men gốm
    glaze
    than
    coal
    gỗ
    timber
    nhựa
    plastic
    """
  )

  static let roles = Bilingual.phrases(
    """
    tổ trưởng
    the team leader
    người vận hành
    the operator
    cán bộ kỹ thuật
    the engineer
    thủ kho
    the storekeeper
    kế toán
    the accountant
    trưởng ca
    the shift leader
    """
  )
}
