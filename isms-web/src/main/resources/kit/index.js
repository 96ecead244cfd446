(function () {
	"use strict";
	var form = document.getElementById("search"), field = document.getElementById("q"), found = document.getElementById("found");
	var chapters = Array.prototype.map.call(document.querySelectorAll(".chapter"), function (chapter) {
		return { at: chapter, entry: document.querySelector('li[data-of="' + chapter.id + '"]'), text: chapter.textContent.toLowerCase() };
	});
	function search() {
		var words = field.value.toLowerCase().split(/\s+/).filter(Boolean), hits = 0;
		chapters.forEach(function (chapter) {
			var hit = words.every(function (word) { return chapter.text.indexOf(word) >= 0; });
			chapter.at.hidden = !hit;
			chapter.entry.hidden = !hit;
			hits += hit ? 1 : 0;
		});
		found.textContent = !words.length ? "" : hits ? found.dataset.found.replace("%", hits) : found.dataset.none;
	}
	form.hidden = false;
	field.addEventListener("input", search);
	form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
}());
