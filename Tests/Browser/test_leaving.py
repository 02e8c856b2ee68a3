"""A link that leads to another site asks first (国办发〔2017〕47号)."""
import unittest

import smoke
from support import PHONE, Server, Site, Visit, run

ELSEWHERE = "https://report.example.org/"
QUESTION = "您访问的链接即将离开“示例县基本公共服务标准”门户网站，是否继续？"


class LeavingTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = smoke.workshop() / "leaving"
        run(smoke.arguments.program, "init", folder)
        site = folder / "Content/site.yml"
        site.write_text(f"{site.read_text()}feedback: {ELSEWHERE}form?about={{citation}}\n")
        cls.site = Site(smoke.arguments.program, folder / "Content", folder / "Site")
        run(cls.site.program, "build", "--no-print", "--content", cls.site.content, "--site", cls.site.folder)

    def follow(self, answer):
        """What is asked on the way out of an item's page, and where it ends when the question is answered."""
        asked = []

        def reply(dialog):
            asked.append(dialog.message)
            dialog.accept() if answer else dialog.dismiss()

        with Server(self.site) as server, Visit(smoke.browser(), PHONE) as visit:
            visit.context.route(f"{ELSEWHERE}**", lambda route: route.fulfill(body="elsewhere"))
            visit.page.on("dialog", reply)
            visit.open(f"{server.address}shili/2024/1/")
            visit.page.get_by_role("link", name="我为政府网站找错").click()
            visit.page.wait_for_timeout(500)
            return asked, visit.page.url.startswith(ELSEWHERE)

    def test_it_asks_and_goes_on(self):
        self.assertEqual(self.follow(True), ([QUESTION], True))

    def test_it_asks_and_stays(self):
        self.assertEqual(self.follow(False), ([QUESTION], False))
