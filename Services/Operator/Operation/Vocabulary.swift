import Messaging

/// The headings of tables in English; they are written in Vietnamese where they are used.
enum Vocabulary {
  static func text(_ vietnamese: String, _ language: Language) -> String {
    language == .english ? english[vietnamese] ?? vietnamese : vietnamese
  }

  private static let english = [
    "Bảng": "Table", "Bộ nhớ": "Memory", "Bộ tiêu chí": "Criteria set", "Chưa nộp": "Waiting for", "Chạy": "Up", "Chỉ ở kho": "Only live",
    "Chỉ ở nhật ký": "Only replayed", "Chủ thể": "Producer", "Căn cứ": "Under", "Còn thiếu": "Missing", "Có mặt": "Present", "Cấp": "Level",
    "Dòng": "Rows", "Dịch vụ": "Service", "Hiệu lực": "Validity", "Hồ sơ": "Dossier", "Hội đồng": "Council", "Kho": "Store",
    "Kết quả": "Outcome", "Loại": "Kind", "Lý do": "Reason", "Lần gửi": "Attempts", "Mã": "Id", "Mã niêm phong": "Digest",
    "Mã số": "Product code", "Mã số OCOP": "Product code", "Mẫu sản phẩm": "Samples", "Ngày": "Date", "Ngày nộp": "Filed on",
    "Nộp phân hạng lại": "Re-evaluation", "Nghe (còn chậm)": "Hears (lag)", "Người nhận": "Recipient", "PB": "Ver", "Phiên bản": "Version",
    "Phiếu": "Sheets",
    "Quy chế": "Working rules", "Quy định": "Regime", "Quyết định": "Decision", "Sao": "Stars", "Số": "Number", "Số người": "Members",
    "Số thứ tự": "Sequence", "Số đăng ký": "Registration", "Sản phẩm": "Product", "Thuộc": "Within", "Thành viên": "Member",
    "Thư chết": "Dead letters", "Thời kỳ": "Period", "Tiêu đề": "Subject", "Trạng thái": "State", "Tên": "Name", "Từ": "From",
    "Vòng": "Round",
    "Xung đột lợi ích": "Conflict of interest", "Xã": "Commune", "Biên bản": "Minutes", "Đã nộp": "In", "Đại diện": "Representative",
    "Đến": "To", "Điểm": "Points", "Đơn vị": "Unit", "không trả lời": "does not answer", "sự kiện": "events", "khớp": "equal",
    "Tự đánh giá": "Own assessment", "Tổ tư vấn": "Advisory team", "Tiêu chí": "Criterion", "Phiên": "Session",
    "Đủ thành phần từ": "Complete since", "Xã báo cáo ngày": "Reported on", "Tiếp nhận ngày": "Received on",
    "Khóa niêm phong": "Sealing key", "Chấm trên giấy": "Scored on paper", "Niêm phong lại": "Sealed anew",
    "Cho phép khóa mới": "Key admitted", "Lý do ghi lùi ngày": "Why an earlier date", "Khóa đang có": "Keys held",
    "Người đề nghị": "Proposed by",
    "Hết hạn": "Lapses", "Người cấp": "Granted by", "Xác nhận": "Confirmed by", "Không giữ cùng lúc": "Not held together",
    "Phần": "Part", "Kho hỏng": "Damaged store", "Bản sao lưu": "Backup", "Lập lại": "From the log", "Đọc được hết": "Read whole",
    "câu trả lời đã ghi nhớ": "remembered replies", "dữ liệu cá nhân": "personal values", "mức đã nghe": "cursors",
    "thư chết": "dead letters",
    "Kiểm tra": "Check", "Chữ ký": "Signed with", "Tính": "Counts", "có": "yes", "không": "no",
    "KHÁC": "DIFFERS", "Sự kiện": "Events", "Điểm xác nhận": "Checkpoints", "Xác nhận đến": "Covered to", "Nhật ký": "Log",
    "Giữ của nơi khác": "Kept of others",
    "còn hiệu lực": "in force", "hết hiệu lực": "expired", "chưa có hiệu lực": "not yet in force", "với": "on",
  ]
}
