import CommandLineTool

await Gongbiao.run()
